/**
 * Whose case is meant where a case number is typed into a form of the kind `.form`: name, village and stage stand below the number, and
 * whoever doesn't know the number finds it by the name. Nothing of it is sent with the form.
 *
 * `GET /api/cases/meant`, what is looked for in the header `X-Mentas-Find` → `{"cases": [{"caseNumber", "name", "village", "stage",
 * "ended"}], "more"}`.
 */
import { root } from './mentas-address.js';
import { button, element } from './mentas-form-parts.js';

const FIELD = 'caseNumber';
const SHORTEST = 3;
const PAUSE = 400;

const NUMBER = /^[A-Z]+-\d{4}-\d+-\d{4}-\d{5,}$/;
const BEGUN = /^[A-Z]+-\d/;

/** @param place where the field stands in the page, null where it doesn't */
export function sayWhoIsMeant(form, placeOf) {
  const field = form.get('formFieldRegistry').getAll().find(({ key, type }) => key === FIELD && type === 'textfield');
  if (!field) {
    return;
  }
  const note = element('div', 'mentas-meant', { role: 'status' });
  let waiting = null;
  let last = '';
  let asked = 0;

  const look = async () => {
    const place = placeOf(field);
    const typed = String(form._getState().data[FIELD] ?? '').trim();
    if (place && !place.contains(note)) {
      place.append(note);
    }
    if (typed === last) {
      return;
    }
    last = typed;
    asked += 1;
    window.clearTimeout(waiting);
    note.replaceChildren();
    // A number is looked up when it is whole: half of one means nobody.
    if (typed.length < SHORTEST || (BEGUN.test(typed.toUpperCase()) && !NUMBER.test(typed.toUpperCase()))) {
      return;
    }
    const mine = asked;
    waiting = window.setTimeout(async () => {
      const result = await ask(typed);
      if (mine === asked) {
        note.replaceChildren(...said(result, typed, (number) => choose(place, number)));
      }
    }, PAUSE);
  };
  form.on('changed', look);
  look();
}

async function ask(words) {
  try {
    const answer = await fetch(`${root}/api/cases/meant`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-Mentas-Find': encodeURIComponent(words) },
    });
    return answer.ok ? await answer.json() : null;
  } catch (unreachable) {
    return null;
  }
}

function said(result, typed, choose) {
  if (!result) {
    return [element('p', '', {}, 'Nama pemilik kasus ini tidak dapat diambil sekarang. Periksa nomornya sebelum mengirim.')];
  }
  if (!result.cases.length) {
    return [
      element(
        'p',
        'mentas-meant-nobody',
        {},
        NUMBER.test(typed.toUpperCase())
          ? 'Tidak ada kasus dengan nomor ini di wilayah kerja Anda. Periksa nomornya, atau ketik nama orangnya di sini.'
          : 'Tidak ada orang dengan nama ini di wilayah kerja Anda. Periksa ejaannya, atau ketik nomor kasusnya.',
      ),
    ];
  }
  const [first] = result.cases;
  if (first.caseNumber === typed) {
    return [element('p', first.ended ? 'mentas-meant-nobody' : '', {}, element('b', '', {}, first.name), ` \u00b7 ${first.village} \u00b7 ${first.stage}`)];
  }
  return [
    element('p', '', {}, 'Kasus siapa? Pilih untuk mengisi nomornya.'),
    ...result.cases.map((one) => {
      const choice = button('', () => choose(one.caseNumber));
      choice.append(element('b', '', {}, one.name), element('span', '', {}, `${one.village} \u00b7 ${one.stage} \u00b7 ${one.caseNumber}`));
      return choice;
    }),
    ...(result.more ? [element('p', '', {}, `Hanya ${result.cases.length} yang pertama. Ketik lebih lengkap.`)] : []),
  ];
}

/** As if the person had typed it: the form keeps its values to itself. */
function choose(place, number) {
  const input = place.querySelector('input');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, number);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.focus();
}

export default [];
