/** Lines of goods in MentasForm: a small table that grows, with subtotals and a total against a ceiling. */
import {
  asList,
  asMoney,
  asOption,
  button,
  element,
  frame,
  holds,
  offer,
  problemOf,
  read,
  rupiah,
  typeInto,
  typedIn,
  write,
} from './mentas-form-parts.js';
import { beginsWith } from './mentas-refusal.js';

export function rowsWidget(place, kind, changed) {
  const settings = settingsOf(place);
  const content = element('div', 'mentas-rows');
  const framed = frame(place, content);
  const lines = element('div', 'mentas-lines');
  const total = element('p', 'mentas-total', { role: 'status' });
  const rows = [];
  const left = new Map();
  let choice = '';
  let ceiling = settings.ceiling;

  const add = (values = {}) => {
    const row = rowOf(settings, values, changed);
    rows.push(row);
    lines.append(row.box);
    if (!settings.fixed) {
      row.box.append(
        button('Hapus', () => {
          rows.splice(rows.indexOf(row), 1);
          row.box.remove();
          changed();
        }, 'btn btn-link mentas-remove'),
      );
    }
  };
  const more = button('Tambah baris', () => {
    add();
    changed();
    rows[rows.length - 1].cells[0].input.focus();
  });
  more.hidden = settings.fixed;
  place.hidden = true;
  content.classList.toggle('mentas-compact', place.hasAttribute('data-mentas-compact'));
  const atOnce = settings.atOnce.map(([label, values]) =>
    button(label, () => {
      rows.forEach((row) => row.set(values));
      changed();
      content.dispatchEvent(new Event('input', { bubbles: true }));
    }),
  );
  const all = element('div', 'mentas-all', {}, ...atOnce);
  content.append(...(atOnce.length ? [all] : []), lines, more, total, place);

  const show = (others) => {
    rows.splice(0).forEach((row) => row.box.remove());
    others.forEach((row) => {
      rows.push(row);
      lines.append(row.box);
    });
  };
  const known = () => settings.columns.forEach((column) => (column.options = column.template.mentasOptions));
  const least = () => settings.least ?? (framed.optional() ? 0 : 1);
  const sum = () => rows.reduce((all, row) => all + row.subtotal(), 0);
  return {
    ...framed,
    name: settings.name,
    labels: [framed.label, ...settings.columns.map(({ label }) => label)],
    hasRows: true,
    fillable: true,
    fill(facts) {
      known();
      if (settings.ceilingFrom) {
        ceiling = Number(facts(settings.ceilingFrom)) || null;
      }
      const given = asList(facts(settings.from ?? settings.name));
      show([]);
      given.forEach(add);
      while (!settings.fixed && rows.length < Math.max(least(), 1)) {
        add();
      }
    },
    /** Rows of what was chosen. Those of an earlier choice are kept as they were typed, until it is chosen again. */
    fillChoice(given, chosen) {
      if (chosen !== choice) {
        left.set(choice, [...rows]);
        choice = chosen;
        show(left.get(chosen) ?? []);
      }
      if (!rows.length) {
        known();
        asList(given).forEach(add);
      }
    },
    look(values) {
      rows.forEach((row) => row.look(values));
    },
    draft: () => rows.map((row) => row.draft()),
    /** A fixed list is today's: what was typed goes to the lines that are still in it. */
    restore(typed) {
      if (settings.fixed) {
        typed.forEach((line) => rows.find((row) => row.isOf(line))?.restore(line));
      } else {
        show([]);
        typed.forEach((line) => {
          add();
          rows[rows.length - 1].restore(line);
        });
      }
    },
    /** The row that a sentence counts: empty ones were not sent. */
    refuseRow(number, sentence) {
      const sent = settings.fixed ? rows : rows.filter((row) => !row.isEmpty());
      return sent[number - 1]?.refuse(sentence, framed.error.id);
    },
    forgetRefusals: () => rows.forEach((row) => row.forgetRefusal()),
    firstWrong: () => rows.find((row) => row.problem())?.box,
    problem() {
      const filled = settings.fixed ? rows : rows.filter((row) => !row.isEmpty());
      all.hidden = rows.length < 2;
      more.disabled = rows.length >= settings.most;
      rows.forEach((row) => row.showSubtotal());
      const over = ceiling !== null && sum() > ceiling;
      showTotal(total, settings, sum(), ceiling, over);
      showCount(total, settings, rows);
      if (filled.length < least()) {
        return least() > 1 ? `Isi paling sedikit ${least()} baris.` : 'Isi paling sedikit satu baris.';
      }
      const wrong = filled.find((row) => row.problem());
      if (wrong) {
        return rows.length > 1 ? `Baris ${rows.indexOf(wrong) + 1}, ${wrong.problem()}` : wrong.problem();
      }
      return over && !settings.ceilingSoft ? `Jumlah melebihi pagu ${rupiah(ceiling)}.` : null;
    },
    variable() {
      const filled = settings.fixed ? rows : rows.filter((row) => !row.isEmpty());
      return { name: settings.name, type: 'Json', value: filled.map((row) => row.values()) };
    },
  };
}

function settingsOf(place) {
  const data = place.dataset;
  return {
    name: data.mentasRows,
    from: data.mentasFrom,
    fixed: place.hasAttribute('data-mentas-fixed'),
    least: data.mentasMin ? Number(data.mentasMin) : null,
    most: Number(data.mentasMaxRows ?? 30),
    factors: (data.mentasTotal ?? '').split('*').map((factor) => factor.trim()).filter(Boolean),
    ceiling: data.mentasCeiling ? Number(data.mentasCeiling) : null,
    ceilingFrom: data.mentasCeilingFrom,
    ceilingSoft: place.hasAttribute('data-mentas-ceiling-soft'),
    count: data.mentasCount,
    atOnce: atOnceOf(data.mentasAll ?? ''),
    columns: [...place.querySelectorAll('[data-mentas-column], [data-mentas-given]')].map((template) => ({
      template,
      name: template.dataset.mentasColumn ?? template.dataset.mentasGiven,
      given: template.hasAttribute('data-mentas-given'),
      bare: template.hasAttribute('data-mentas-bare'),
      wide: template.hasAttribute('data-mentas-wide'),
      title: template.hasAttribute('data-mentas-title'),
      aside: template.hasAttribute('data-mentas-aside'),
      when: template.dataset.mentasWhen,
      label: template.dataset.mentasLabel ?? '',
      optional: template.hasAttribute('data-mentas-optional'),
      readonly: template.hasAttribute('data-mentas-readonly') || template.type === 'hidden',
    })),
  };
}

/** `Semua baik: received=@toCome, rejected=0; …`: what a button writes into all lines; `@` is the value of another column. */
function atOnceOf(text) {
  return text
    .split(';')
    .map((each) => each.split(':'))
    .filter(([, values]) => values)
    .map(([label, values]) => [label.trim(), values.split(',').map((value) => value.trim().split('='))]);
}

function rowOf(settings, values, changed) {
  const box = element('div', 'mentas-line');
  const drawn = settings.columns.map((column) => (column.given ? shownOf : cellOf)(column, values[column.name]));
  const cells = drawn.filter(({ column }) => !column.given);
  box.append(...drawn.map((cell) => cell.box));
  cells.forEach((cell) => cell.offerChoices());
  const subtotal = element('output', 'mentas-subtotal');
  if (settings.factors.length) {
    box.append(element('div', 'mentas-cell', {}, element('span', 'mentas-cell-label', {}, 'Subtotal'), subtotal));
  }
  let left = false;
  ['input', 'change'].forEach((event) => box.addEventListener(event, () => row.forgetRefusal()));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    left ||= !box.contains(relatedTarget);
  });
  const cellNamed = (name) => cells.find((cell) => cell.column.name === name);
  const row = {
    box,
    cells,
    /** Marks the row, and in it the cell whose heading the sentence begins with. Returns what is to be looked at. */
    refuse(sentence, describedBy) {
      box.classList.add('mentas-refused');
      const cell = cells
        .filter(({ column, box: place }) => column.label && !place.hidden && !column.readonly)
        .sort((one, other) => other.column.label.length - one.column.label.length)
        .find(({ column }) => beginsWith(sentence, column.label));
      cell?.box.classList.add('mentas-refused-cell');
      cell?.input.setAttribute('aria-invalid', 'true');
      cell?.input.setAttribute('aria-describedby', describedBy);
      return cell?.box ?? box;
    },
    forgetRefusal() {
      box.classList.remove('mentas-refused');
      cells.forEach(({ box: place, input }) => {
        place.classList.remove('mentas-refused-cell');
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
      });
    },
    isEmpty: () => cells.every(({ input, column }) => column.readonly || isBlank(input)),
    values: () => Object.fromEntries(cells.map((cell) => [cell.column.name, cell.isShown() ? cell.value() : null])),
    look(others) {
      const valueOf = (name) => (cellNamed(name) ? cellNamed(name).value() : others[name]);
      cells.filter(({ column }) => column.when).forEach((cell) => (cell.box.hidden = !holds(cell.column.when, valueOf)));
      box.classList.toggle('mentas-wrong', left && !!row.problem());
    },
    draft: () => Object.fromEntries(cells.map((cell) => [cell.column.name, cell.draft()])),
    isOf: (typed) => cells.filter(({ column }) => column.readonly).every((cell) => cell.draft() === typed[cell.column.name]),
    set: (others) =>
      others.forEach(([name, value]) => {
        const cell = cellNamed(name);
        if (cell) {
          write(cell.input, value.startsWith('@') ? cellNamed(value.slice(1))?.value() : value);
        }
      }),
    restore: (typed) =>
      cells
        .filter(({ column }) => !column.readonly && typed[column.name] !== undefined)
        .forEach((cell) => typeInto(cell.input, typed[cell.column.name])),
    subtotal: () =>
      settings.factors.length ? settings.factors.reduce((product, name) => product * (cellNamed(name)?.value() || 0), 1) : 0,
    showSubtotal: () => (subtotal.textContent = rupiah(row.subtotal())),
    problem() {
      const wrong = cells
        .filter((cell) => !cell.column.readonly && cell.isShown())
        .map(({ input, column }) => [column.label, problemOf(input, column.optional)])
        .find(([, problem]) => problem);
      return wrong ? `${wrong[0]}: ${wrong[1].charAt(0).toLowerCase()}${wrong[1].slice(1)}` : null;
    },
  };
  // A line of the catalogue brings its unit and price with it.
  cells.forEach(({ input, column }) =>
    input.addEventListener('change', () => {
      const choice = (column.options ?? []).map(asOption).find((option) => option.value === input.value);
      Object.keys(choice ?? {})
        .filter((key) => !['value', 'label', column.name].includes(key) && cellNamed(key))
        .forEach((key) => write(cellNamed(key).input, choice[key]));
      changed();
    }),
  );
  return row;
}

/** Ticks and preselected choices don't make a line begun. */
function isBlank(input) {
  return ['SELECT', 'FIELDSET'].includes(input.tagName) || input.type === 'checkbox' || read(input) === null;
}

let serial = 0;

/** What the line says, for the eye alone. */
function shownOf(column, given) {
  if (column.template.tagName === 'A') {
    return linkOf(column, given);
  }
  const label = column.label ? [element('span', 'mentas-cell-label', {}, column.label)] : [];
  const box = element('div', 'mentas-cell', {}, ...label, element('span', 'mentas-given', {}, String(given ?? '–')));
  box.classList.toggle('mentas-wide', column.wide);
  return { box, column };
}

/** A way to a page of this house. */
function linkOf(column, given) {
  const box = element('div', 'mentas-cell');
  if (/^\/[^/]/.test(String(given ?? ''))) {
    box.append(element('a', 'mentas-given', { href: given, target: '_blank', rel: 'noopener' }, column.template.textContent));
  }
  box.classList.toggle('mentas-wide', column.wide);
  return { box, column };
}

function cellOf(column, given) {
  const input = column.template.cloneNode(true);
  input.removeAttribute('data-mentas-column');
  input.removeAttribute('data-mentas-when');
  input.querySelectorAll('input[type=radio]').forEach((radio) => (radio.name = `mentas-cell-${serial}`));
  serial += 1;
  input.setAttribute('aria-label', column.label);
  if (column.template.hasAttribute('data-mentas-money')) {
    asMoney(input);
  }
  if (!['checkbox', 'hidden', 'fieldset'].includes(input.type)) {
    input.classList.add('form-control');
  }
  const label = element('span', column.bare ? 'sr-only' : 'mentas-cell-label', {}, column.label);
  label.classList.toggle('mentas-required', !column.optional && !column.readonly && input.type !== 'checkbox');
  const box = element(input.type === 'fieldset' ? 'div' : 'label', 'mentas-cell', {}, label, input);
  box.classList.toggle('mentas-wide', column.wide);
  box.classList.toggle('mentas-title', column.title);
  box.classList.toggle('mentas-aside', column.aside);
  box.classList.toggle('mentas-said', column.readonly);
  box.classList.toggle('mentas-ticked', input.type === 'checkbox');
  box.hidden = input.type === 'hidden';
  if (column.readonly && input.type !== 'hidden') {
    input.hidden = true;
    const shown = column.template.hasAttribute('data-mentas-money') && given != null ? rupiah(given) : String(given ?? '–');
    box.append(element('span', 'mentas-given', {}, shown));
  }
  const fill = () => given !== undefined && given !== null && write(input, given);
  fill();
  return {
    box,
    input,
    column,
    isShown: () => !column.when || !box.hidden,
    value: () => (column.readonly && given !== undefined ? given : read(input)),
    draft: () => (column.readonly && given !== undefined ? String(given) : typedIn(input)),
    offerChoices() {
      offer(input, column.options);
      fill();
    },
  };
}

function showTotal(place, settings, sum, ceiling, over) {
  place.hidden = !settings.factors.length;
  place.classList.toggle('mentas-over', over);
  const against = ceiling === null ? '' : ` dari pagu ${rupiah(ceiling)}`;
  const rest = ceiling === null ? '' : over ? `, lebih ${rupiah(sum - ceiling)}` : `, sisa ${rupiah(ceiling - sum)}`;
  place.textContent = `Jumlah ${rupiah(sum)}${against}${rest}`;
}

/** How often each answer of a radio column was given. */
function showCount(place, settings, rows) {
  const column = settings.columns.find(({ name }) => name === settings.count);
  if (column) {
    const values = rows.map((row) => row.values()[column.name] ?? '');
    const counts = [...column.template.querySelectorAll('label')].map((label) => {
      const answer = label.querySelector('input').value;
      return `${label.textContent.trim()}: ${values.filter((value) => value === answer).length}`;
    });
    place.hidden = !rows.length;
    place.textContent = counts.join(' · ');
  }
}
