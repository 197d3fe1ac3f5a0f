/** Plain fields of MentasForm: text, number, date, choice, tick box, radio group, rupiah. */
import { asMoney, asOption, dayInWords, element, frame, nothingToChoose, offer, outsideDays, problemOf, read, today, typeInto, typedIn, write } from './mentas-form-parts.js';

export function fieldWidget(place, kind, changed) {
  return place.tagName === 'FIELDSET' ? radioWidget(place) : inputWidget(place, kind, changed);
}

function inputWidget(place, kind) {
  const name = place.getAttribute(`data-mentas-${kind}`);
  if (kind === 'rupiah') {
    asMoney(place);
  }
  if (place.hasAttribute('data-mentas-digits')) {
    place.addEventListener('input', () => {
      if (/\D/.test(place.value)) {
        place.value = place.value.replace(/\D/g, '');
      }
    });
  }
  const tick = place.type === 'checkbox';
  place.classList.toggle('form-control', !tick);
  const content = document.createElement('div');
  content.className = tick ? 'mentas-tick' : 'mentas-input';
  const framed = frame(place, content, place);
  content.append(place);
  if (tick) {
    content.append(framed.heading);
  }
  if (kind === 'rupiah') {
    content.dataset.prefix = 'Rp';
  }
  const inWords = element('p', 'mentas-hint', { role: 'status' });
  if (place.type === 'date') {
    content.append(inWords);
  }
  const empty = element('p', 'mentas-empty', { role: 'status' });
  content.after(empty);
  return {
    ...framed,
    name,
    fillable: true,
    plain: () => read(place),
    draft: () => typedIn(place),
    restore: (typed) => typeInto(place, typed),
    problem() {
      const outside = outsideDays(place);
      inWords.textContent = [place.value ? dayInWords(place.value) : '', outside].filter(Boolean).join('. ');
      inWords.classList.toggle('mentas-error', outside !== '');
      return problemOf(place, framed.optional());
    },
    fill(facts) {
      if (place.mentasOptions) {
        offer(place, place.mentasOptions);
      }
      if (place.tagName === 'SELECT' && place.hasAttribute('data-mentas-options-from')) {
        empty.textContent = place.mentasOptions?.length || framed.optional() ? '' : nothingToChoose(framed.label, place.dataset.mentasEmpty);
      }
      if (place.type === 'date') {
        Object.assign(place, daysOf(facts('dayBounds'), name));
      }
      if (facts(name) !== undefined && facts(name) !== null) {
        write(place, facts(name));
      } else if (place.hasAttribute('data-mentas-today')) {
        write(place, today());
      } else if (place.tagName === 'SELECT' && place.mentasOptions?.length === 1 && !framed.optional()) {
        write(place, asOption(place.mentasOptions[0]).value);
      }
    },
    variable: () => ({ name, type: typeOf(place, kind), value: read(place) }),
  };
}

/** `{min, max}` of a date. @param bounds JSON, read or not */
function daysOf(bounds, name) {
  return (typeof bounds === 'string' ? JSON.parse(bounds) : bounds)?.[name] ?? {};
}

function typeOf(input, kind) {
  if (kind === 'rupiah') {
    return 'Long';
  }
  if (input.type === 'number') {
    return /[.]|any/.test(input.step) ? 'Double' : 'Long';
  }
  return input.type === 'checkbox' ? 'Boolean' : 'String';
}

function radioWidget(place) {
  const name = place.dataset.mentasField;
  const group = `mentas-radio-${name}`;
  const radios = [...place.querySelectorAll('input[type=radio]')];
  radios.forEach((radio) => {
    radio.name = group;
  });
  const content = document.createElement('div');
  content.className = 'mentas-choices';
  const framed = frame(place, content);
  content.append(...place.childNodes);
  const chosen = () => radios.find((radio) => radio.checked)?.value ?? null;
  return {
    ...framed,
    name,
    fillable: true,
    plain: chosen,
    draft: () => chosen() ?? '',
    restore: (typed) => radios.forEach((radio) => (radio.checked = radio.value === typed)),
    problem: () => (chosen() === null && !framed.optional() ? 'Pilih salah satu.' : null),
    fill(facts) {
      const earlier = facts(name);
      radios.filter((radio) => radio.value === String(earlier)).forEach((radio) => (radio.checked = true));
    },
    variable: () => ({ name, type: 'String', value: chosen() }),
  };
}
