/**
 * What the language file does not reach: forms of the kind `.form` speak English and follow the browser's date order.
 * Their few sentences are put into Indonesian as they appear.
 */
import { root } from './mentas-address.js';

const ourOrder = (locale) => (locale === undefined || locale === 'default' ? 'id-ID' : locale);

const WORDS = {
  'Field is required.': 'Wajib diisi.',
  'Field must be a valid email.': 'Alamat surel tidak sah.',
  'Date is required.': 'Tanggal wajib diisi.',
  'Time is required.': 'Jam wajib diisi.',
  'Date and time are required.': 'Tanggal dan jam wajib diisi.',
  'Add new': 'Tambah baris',
  'No results': 'Tidak ada yang cocok',
  'All values selected': 'Semua sudah dipilih',
  'Nothing to show.': 'Belum ada data.',
  'Show all': 'Tampilkan semua',
  'dd/mm/yyyy': 'hh/bb/tttt',
  Search: 'Cari',
  Select: 'Pilih',
  Remove: 'Hapus',
  Collapse: 'Ringkas',
  Clear: 'Kosongkan',
  Close: 'Tutup',
  Today: 'Hari ini',
  Done: 'Selesai',
  Now: 'Sekarang',
};

const PATTERNS = [
  [/^Field must match pattern .*$/, () => 'Penulisannya belum sesuai.'],
  [/^Field must have minimum value of (.+)\.$/, (least) => `Paling sedikit ${least}.`],
  [/^Field must have maximum value of (.+)\.$/, (most) => `Paling banyak ${most}.`],
  [/^Field must have minimum length of (.+)\.$/, (least) => `Paling sedikit ${least} huruf.`],
  [/^Field must have maximum length of (.+)\.$/, (most) => `Paling banyak ${most} huruf.`],
  [/^Field must be a valid {1,2}international phone number.*$/, () => 'Tulis nomor telepon dengan +62 di depan.'],
  [/^Expand all \((\d+)\)$/, (count) => `Tampilkan semua (${count})`],
];

/** Where the page came faster than its language file, it shows the names of texts: `SEARCH_PLACEHOLDER`. */
const NAME_OF_TEXT = /^[A-Z]+(_[A-Z]+)+$/;
const NAMED = new Map();

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];
const PLACES = '.fjs-container, .uib-datepicker-popup, [uib-datepicker], .uib-timepicker, .modal-dialog';

if (document.documentElement.lang === 'id') {
  datesInIndonesian();
  nameLateTexts();
  new MutationObserver((changes) => changes.forEach(translateChange)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['placeholder'],
  });
}

function translateChange({ type, target, addedNodes }) {
  if (type === 'characterData') {
    translateText(target);
  }
  if (type === 'attributes') {
    nameAttribute(target);
  }
  addedNodes.forEach((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
      return;
    }
    nameAll(node);
    if (node.nodeType === Node.ELEMENT_NODE && (node.closest(PLACES) || node.querySelector(PLACES))) {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        translateText(texts.currentNode);
      }
      [node, ...node.querySelectorAll('[placeholder], [title], [aria-label]')].forEach(translateAttributes);
    }
  });
}

async function nameLateTexts() {
  const { labels } = await (await fetch(`${root}/camunda/app/tasklist/locales/id.json?bust=${window.bust}`)).json();
  Object.entries(labels).forEach(([name, text]) => NAMED.set(name, text));
  nameAll(document.body);
}

function nameAll(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    nameText(texts.currentNode);
  }
  [node, ...node.querySelectorAll('[placeholder]')].forEach(nameAttribute);
}

function nameText(node) {
  const name = node.data.trim();
  if (NAME_OF_TEXT.test(name) && NAMED.has(name) && !node.parentElement?.closest('form')) {
    node.data = node.data.replace(name, NAMED.get(name));
  }
}

function nameAttribute(element) {
  const name = element.placeholder?.trim();
  if (NAME_OF_TEXT.test(name) && NAMED.has(name)) {
    element.placeholder = NAMED.get(name);
  }
}

function translateText(node) {
  nameText(node);
  if (!node.parentElement?.closest(PLACES) || node.parentElement.closest('.fjs-form-field-text, .fjs-form-field-html')) {
    return;
  }
  const translated = inIndonesian(node.data.trim());
  if (translated) {
    node.data = node.data.replace(node.data.trim(), translated);
  }
}

function translateAttributes(element) {
  ATTRIBUTES.filter((name) => element.hasAttribute(name)).forEach((name) => {
    const translated = inIndonesian(element.getAttribute(name).trim());
    if (translated) {
      element.setAttribute(name, translated);
    }
  });
}

function inIndonesian(sentence) {
  if (Object.hasOwn(WORDS, sentence)) {
    return WORDS[sentence];
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(sentence));
  return found && found[1](...found[0].exec(sentence).slice(1));
}

/** Forms ask the platform for its date order, and their calendar has a dictionary of its own. */
function datesInIndonesian() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (format, self, [locale, options]) => format(ourOrder(locale), options),
    construct: (Format, [locale, options]) => new Format(ourOrder(locale), options),
  });
  window.flatpickr?.localize({
    weekdays: {
      shorthand: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
      longhand: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    },
    months: {
      shorthand: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'],
      longhand: [
        'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
        'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
      ],
    },
    firstDayOfWeek: 1,
    rangeSeparator: ' sampai ',
    time_24hr: true,
    ordinal: () => '',
  });
}

export default [];
