/** The welcome page's settings: the language, the names, no links of the vendor. */
preferIndonesian();

export default {
  app: { name: 'Mentas', vendor: 'Dinas Sosial Kalimantan Timur' },
  locales: { availableLocales: ['id', 'en'], fallbackLocale: 'id' },
  links: [],
  customScripts: ['../tasklist/scripts/mentas-session.js'],
  disableWelcomeMessage: true,
};

/** The page takes the first language of the browser, and officers' browsers often speak English: it hears Indonesian. */
function preferIndonesian() {
  const language = new URLSearchParams(window.location.search).get('bahasa') === 'en' ? 'en' : 'id';
  Object.defineProperty(window.navigator, 'languages', { configurable: true, get: () => [language] });
  document.documentElement.lang = language;
}
