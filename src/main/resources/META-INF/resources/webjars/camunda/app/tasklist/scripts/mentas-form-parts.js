/** Small parts that the widgets of MentasForm share. */

/** A new element with a class, attributes and text or children. */
export function element(tag, className, attributes = {}, ...children) {
  const created = document.createElement(tag);
  if (className) {
    created.className = className;
  }
  Object.entries(attributes).forEach(([name, value]) => created.setAttribute(name, value));
  created.append(...children);
  return created;
}

export function button(text, action, className = 'btn btn-default') {
  const created = element('button', className, { type: 'button' }, text);
  created.addEventListener('click', action);
  return created;
}

let serial = 0;

/**
 * The frame of a widget: label, content, hint and the sentence that says what is wrong. It takes the place of `place`
 * and its condition; `content` may be `place` itself.
 */
export function frame(place, content, labelled) {
  const label = place.dataset.mentasLabel ?? '';
  const { mentasAsk, mentasHint, mentasWhen, mentasOptionalWhen } = place.dataset;
  const always = place.hasAttribute('data-mentas-optional');
  let optional = always;
  const id = `mentas-${++serial}`;
  const box = element('div', 'mentas-field');
  const heading = element(labelled ? 'label' : 'div', 'mentas-label', labelled ? { for: id } : { id: `${id}-label` }, label);
  const mayBeEmpty = element('span', 'mentas-optional', {}, ' (boleh kosong)');
  mayBeEmpty.hidden = !optional;
  heading.append(mayBeEmpty);
  const starred = place.type !== 'checkbox' || place.hasAttribute('data-mentas-must');
  heading.classList.toggle('mentas-required', starred && !optional);
  const error = element('p', 'mentas-error', { id: `${id}-error`, role: 'alert' });
  place.replaceWith(box);
  box.append(...(mentasAsk ? [element('p', 'mentas-ask', { id: `${id}-ask` }, mentasAsk)] : []), heading, content);
  if (labelled) {
    labelled.id = id;
    labelled.setAttribute('aria-describedby', `${mentasAsk ? `${id}-ask ` : ''}${error.id}`);
  } else {
    content.setAttribute('role', 'group');
    content.setAttribute('aria-labelledby', `${id}-label`);
    content.setAttribute('aria-describedby', error.id);
  }
  if (mentasHint) {
    box.append(element('p', 'mentas-hint', {}, mentasHint));
  }
  box.append(error);
  if (mentasWhen) {
    box.dataset.mentasWhen = mentasWhen;
    place.removeAttribute('data-mentas-when');
  }
  if (mentasOptionalWhen) {
    box.dataset.mentasOptionalWhen = mentasOptionalWhen;
  }
  let touched = false;
  let refusal = null;
  box.addEventListener('focusout', () => {
    touched = true;
  });
  ['input', 'change'].forEach((event) => box.addEventListener(event, () => (refusal = null)));
  return {
    box,
    label,
    labels: [label],
    heading,
    error,
    optional: () => optional,
    /** `data-mentas-optional-when`: required or not by the other values. */
    weigh(valueOf) {
      optional = always || (!!mentasOptionalWhen && holds(mentasOptionalWhen, valueOf));
      mayBeEmpty.hidden = !optional;
      heading.classList.toggle('mentas-required', starred && !optional);
    },
    touch: () => {
      touched = true;
    },
    say: (problem) => {
      const said = (touched && problem) || refusal;
      error.textContent = said ?? '';
      box.classList.toggle('has-error', !!said);
      (labelled ?? content).setAttribute('aria-invalid', String(!!said));
    },
    /** What the office says of it; stands until something else is typed. */
    refuse: (sentence) => {
      refusal = sentence;
    },
    shout: (sentence) => {
      touched = true;
      error.textContent = sentence;
    },
  };
}

/** A fact that is a list: given as an array, as JSON text, or not at all. */
export function asList(value) {
  if (typeof value === 'string') {
    try {
      return asList(JSON.parse(value));
    } catch (notJson) {
      return [];
    }
  }
  return Array.isArray(value) ? value : [];
}

/** Said at once where a list that has to be chosen from is empty. @param todo what helps, in the words of the form's author */
export const nothingToChoose = (label, todo) =>
  `Belum ada pilihan untuk “${label}”, jadi formulir ini belum dapat dikirim. ${todo ?? 'Tutup formulir ini dan coba lagi setelah ada yang dapat dipilih.'}`;

/** One choice of a list of strings or of `{value, label, …}`. */
export function asOption(option) {
  const given = option !== null && typeof option === 'object' ? option : { value: option };
  return { ...given, value: String(given.value ?? given.label ?? ''), label: String(given.label ?? given.value ?? '') };
}

/** Fills a select, or gives an input a list of suggestions. */
export function offer(input, options) {
  if (!options?.length) {
    return;
  }
  const choices = options.map(asOption);
  if (input.tagName === 'SELECT') {
    const kept = [...input.options].filter((option) => option.value === '');
    input.replaceChildren(...(kept.length ? kept : [element('option', '', { value: '' }, 'Pilih …')]));
    let group = input;
    choices.forEach((choice) => {
      if (choice.group && choice.group !== group.label) {
        group = element('optgroup', '', { label: choice.group });
        input.append(group);
      }
      group.append(element('option', '', { value: choice.value }, choice.label));
    });
    return;
  }
  const list = element('datalist', '', { id: `mentas-list-${++serial}` });
  choices.forEach((choice) =>
    list.append(element('option', '', { value: choice.value }, choice.label === choice.value ? '' : choice.label)),
  );
  input.setAttribute('list', list.id);
  input.after(list);
}

export const rupiah = (amount) => `Rp${groups(amount)}`;

/** 1500000 → 1.500.000 */
export const groups = (amount) => String(Math.round(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** Makes a text input show whole rupiah with points while it is typed into. */
export function asMoney(input) {
  input.type = 'text';
  input.inputMode = 'numeric';
  input.autocomplete = 'off';
  input.classList.add('mentas-money');
  input.addEventListener('input', () => {
    const digitsAfter = input.value.slice(input.selectionEnd ?? input.value.length).replace(/\D/g, '').length;
    const digits = input.value.replace(/\D/g, '').replace(/^0+(?=\d)/, '').slice(0, 12);
    input.value = digits ? groups(Number(digits)) : '';
    let position = input.value.length;
    for (let left = digitsAfter; left > 0 && position > 0; position--) {
      left -= /\d/.test(input.value[position - 1]) ? 1 : 0;
    }
    input.setSelectionRange(position, position);
  });
}

/** `status=STOPPED,SOLD`, or `village=*` for any value; a space joins conditions. */
export function holds(conditions, valueOf) {
  return conditions.split(/\s+/).every((condition) => {
    const [name, wanted] = condition.split('=');
    const value = String(valueOf(name) ?? '');
    return wanted === '*' ? value !== '' : wanted.split(',').includes(value);
  });
}

/** The value of an input of any type as JSON would say it; null when empty. */
export function read(input) {
  if (input.tagName === 'FIELDSET') {
    return input.querySelector('input:checked')?.value || null;
  }
  if (input.type === 'checkbox') {
    return input.checked;
  }
  if (input.classList.contains('mentas-money')) {
    const digits = input.value.replace(/\D/g, '');
    return digits ? Number(digits) : null;
  }
  if (input.type === 'number') {
    return input.value === '' ? null : Number(input.value);
  }
  return input.value.trim() === '' ? null : input.value.trim();
}

export function write(input, value) {
  if (input.tagName === 'FIELDSET') {
    input.querySelectorAll('input').forEach((radio) => (radio.checked = radio.value === String(value ?? '')));
  } else if (input.type === 'checkbox') {
    input.checked = value === true || value === 'true';
  } else if (input.classList.contains('mentas-money')) {
    input.value = value === null || value === undefined || value === '' ? '' : groups(Number(value));
  } else if (input.type === 'date') {
    input.value = String(value ?? '').slice(0, 10);
  } else {
    input.value = value ?? '';
  }
}

/** What stands in an input, as it was typed; and back. */
export function typedIn(input) {
  if (input.tagName === 'FIELDSET') {
    return input.querySelector('input:checked')?.value ?? '';
  }
  return input.type === 'checkbox' ? input.checked : input.value;
}

export function typeInto(input, typed) {
  if (input.tagName === 'FIELDSET' || input.type === 'checkbox') {
    write(input, typed);
  } else {
    input.value = typed;
  }
}

/** What is wrong with an input, as a sentence; null when nothing is. */
export function problemOf(input, optional) {
  const value = read(input);
  if (input.type === 'checkbox') {
    return input.hasAttribute('data-mentas-must') && !input.checked ? 'Harus dicentang.' : null;
  }
  if (input.validity.badInput) {
    return input.type === 'date'
      ? 'Tanggal belum lengkap atau tidak ada: isi hari, bulan, dan tahun empat angka.'
      : 'Isilah dengan angka.';
  }
  if (value === null) {
    return optional ? null : 'Wajib diisi.';
  }
  if (typeof value === 'number') {
    return problemOfNumber(input, value);
  }
  if (input.type === 'date' && !isLikelyYear(value.slice(0, value.indexOf('-')))) {
    return unlikelyYear(value.slice(0, value.indexOf('-')));
  }
  if (input.minLength > 0 && value.length < input.minLength) {
    return `Paling sedikit ${input.minLength} huruf.`;
  }
  return value && input.validity.patternMismatch ? (input.title || 'Penulisannya belum sesuai.') : null;
}

function problemOfNumber(input, value) {
  const bound = (name) => (input.getAttribute(name) ? Number(input.getAttribute(name)) : null);
  const show = (number) => (input.classList.contains('mentas-money') ? rupiah(number) : String(number));
  if (bound('min') !== null && value < bound('min')) {
    return `Paling sedikit ${show(bound('min'))}.`;
  }
  if (bound('max') !== null && value > bound('max')) {
    return `Paling banyak ${show(bound('max'))}.`;
  }
  return input.validity.stepMismatch ? 'Isilah dengan bilangan bulat.' : null;
}

/** Who types 27 into the box of a date means 2027, and the browser takes the year 27. */
export function isLikelyYear(year) {
  return Number(year) >= 1900 && Number(year) <= 2100;
}

export const unlikelyYear = (year) =>
  `Tahun ${year} tidak mungkin. Periksa tahunnya: tulis empat angka, misalnya ${today().slice(0, 4)}.`;

/** Between which days the house takes a date, as `dayBounds` says; a warning, for a form may be open since yesterday. */
export function outsideDays(input) {
  if (input.value && input.min && input.value < input.min) {
    return `Paling awal ${dayInWords(input.min)}.`;
  }
  return input.value && input.max && input.value > input.max ? `Paling akhir ${dayInWords(input.max)}.` : '';
}

/** Writes a fact into its place, the way an officer reads it; a number to call and a point to find are links. */
export function showFact(place, value) {
  const format = place.dataset.mentasFormat;
  const text = inWords(value, format);
  const address = LINKS[format]?.(text);
  place.replaceChildren(address ? element('a', '', { href: address }, text) : text);
}

/** Both are the device's own affair: where somebody lives is told to no map on the internet. */
const LINKS = {
  phone: (text) => (/^\+?[\d\s().-]{6,}$/.test(text) ? `tel:${text.replace(/[^\d+]/g, '')}` : null),
  point(text) {
    const [found] = /^-?\d+\.\d+,-?\d+\.\d+/.exec(text) ?? [];
    return found ? `geo:${found}?q=${found}` : null;
  },
};

/** Today at the house, whatever zone the device is set to. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar' }).format(new Date());

/** 2026-02-02 → Senin, 2 Februari 2026: a browser's own date input may put the month first. */
export function dayInWords(isoDay) {
  const day = new Date(`${isoDay}T00:00:00`);
  return day.toLocaleDateString('id-ID', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function inWords(value, format) {
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  if (format === 'rupiah') {
    return rupiah(Number(value));
  }
  if (format === 'date') {
    return dayInWords(String(value).slice(0, 10)).split(', ')[1];
  }
  if (typeof value === 'boolean') {
    return value ? 'Ya' : 'Tidak';
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
}
