/** Where the application lives, and word of every change of the page's address (Tasklist moves without loading). */

/** The context path before `/camunda`, mostly empty. */
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

/** Calls `listener` now and after every change of the address. */
export function onAddress(listener) {
  listeners.push(listener);
  listener();
}

const listeners = [];
const tell = () => listeners.forEach((listener) => listener());

for (const method of ['pushState', 'replaceState']) {
  const original = window.history[method];
  window.history[method] = function (...change) {
    const result = original.apply(this, change);
    tell();
    return result;
  };
}
window.addEventListener('popstate', tell);
window.addEventListener('hashchange', tell);
