/** Tasklist's settings: the language, the names, our scripts. */
import { followHouse } from './mentas-clock.js';

// The server puts both in when it sends this file. Tasklist keeps the language file in the browser under this name: each release its own.
window.bust = '@release@';
followHouse('@house-time@');
// The engine's history is not for working groups: its tab would stay empty, and its question for comments be refused.
document.querySelector('base').setAttribute('cam-exclude-plugins', 'tasklist.task.detail:task-detail-history');
preferIndonesian();

export default {
  app: { name: 'Mentas', vendor: 'Dinas Sosial Kalimantan Timur' },
  locales: { availableLocales: ['id', 'en'], fallbackLocale: 'id' },
  dateFormat: { normal: 'D MMM YYYY, LT', long: 'LLLL' },
  customScripts: [
    'scripts/mentas-line.js',
    'scripts/mentas-form-headers.js',
    'scripts/mentas-session.js',
    'scripts/mentas-language.js',
    'scripts/mentas-screen.js',
    'scripts/mentas-form.js',
    'scripts/mentas-fjs.js',
    'scripts/mentas-fjs-date.js',
    'scripts/mentas-lists.js',
    'scripts/mentas-cards.js',
    'scripts/mentas-tables.js',
    'scripts/mentas-find.js',
    'scripts/mentas-done.js',
  ],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'mengambil tugas yang sedang dibuka' },
    focusFilter: { key: 'ctrl+shift+f', description: 'berpindah ke filter pertama' },
    focusList: { key: 'ctrl+alt+l', description: 'berpindah ke tugas pertama pada daftar' },
    focusForm: { key: 'ctrl+alt+f', description: 'berpindah ke isian pertama pada formulir' },
    startProcess: { key: 'ctrl+alt+p', description: 'membuka daftar proses yang dapat dimulai' },
  },
};

/**
 * Tasklist takes the first language of the browser, and officers' browsers often speak English: it hears Indonesian.
 * English stays reachable with `?bahasa=en` for support.
 */
function preferIndonesian() {
  const language = new URLSearchParams(window.location.search).get('bahasa') === 'en' ? 'en' : 'id';
  Object.defineProperty(window.navigator, 'languages', { configurable: true, get: () => [language] });
  document.documentElement.lang = language;
}
