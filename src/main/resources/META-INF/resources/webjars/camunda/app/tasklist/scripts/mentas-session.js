/**
 * Sign-in and traces: Tasklist's own login page leads to ours, and no draft of a form stays in the browser.
 *
 * Tasklist writes what was typed into local storage, on "Save" and whenever a session ends. Those are names and
 * addresses on shared computers, so nothing of the kind is written, and what older days left is removed.
 */
import { onAddress, root } from './mentas-address.js';

const DRAFT = /^(camForm|camunda-form):/;

const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!DRAFT.test(key)) {
    setItem.call(this, key, value);
  }
};
Object.keys(window.localStorage)
  .filter((key) => DRAFT.test(key))
  .forEach((key) => window.localStorage.removeItem(key));

onAddress(() => {
  if (/^#\/login/.test(window.location.hash)) {
    window.location.replace(`${root}/login`);
  }
});

// A page restored from the browser's memory after signing out would still show its tasks.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});

export default [];
