/**
 * On a narrow screen the list and the open task take turns: a chosen task fills the screen and a button leads back.
 * `user-styles.css` does the hiding; here is what it cannot know: whether a task is open, and the way back.
 */
import { onAddress } from './mentas-address.js';

const back = document.createElement('button');
back.type = 'button';
back.className = 'mentas-back';
back.textContent = '‹ Kembali ke daftar tugas';
back.addEventListener('click', () => {
  const [path, query] = window.location.hash.slice(1).split('?');
  const address = new URLSearchParams(query);
  address.delete('task');
  address.delete('detailsTab');
  window.location.hash = `${path}?${address}`;
});
document.querySelector('.site-wrap')?.before(back);

let shown = null;
onAddress(() => {
  const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
  document.body.classList.toggle('mentas-task-open', !!task);
  if (task && task !== shown) {
    document.querySelector('.page-wrap')?.scrollTo(0, 0);
  }
  if (task !== shown) {
    takeRefusalsAway();
  }
  shown = task;
});

/**
 * The filters stand in a row that scrolls; the one that becomes the chosen one is brought in sight, once and at once: a row that
 * moved later would pull away the list that somebody is about to touch.
 */
let chosenBefore = null;
new MutationObserver(() => {
  const chosen = document.querySelector('.task-filters .item.active');
  const name = chosen?.querySelector('h4 a')?.firstChild?.data.trim();
  if (name && name !== chosenBefore) {
    chosenBefore = name;
    const row = chosen.parentElement;
    const left = chosen.offsetLeft - row.offsetLeft;
    if (left < row.scrollLeft || left + chosen.offsetWidth > row.scrollLeft + row.clientWidth) {
      row.scrollTo({ left: left - 40 });
    }
  }
}).observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });

// A refusal said before goes when one corrects, leaves the form, or hands it in again.
function takeRefusalsAway() {
  document
    .querySelectorAll(':is(.page-notifications, .modal-body > [notifications-panel]) .alert-danger .close')
    .forEach((close) => close.click());
}
document.addEventListener(
  'click',
  (event) => {
    if (event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary')) {
      takeRefusalsAway();
    }
  },
  true,
);
['input', 'change'].forEach((happens) =>
  document.addEventListener(happens, ({ target, isTrusted }) => {
    if (isTrusted && target.closest?.('.mentas-form, .fjs-container')) {
      window.setTimeout(takeRefusalsAway);
    }
  }),
);

/** A start form's window, and the browser's, are called what they are for: not "Mulai proses: Sanggahan", but "Sanggahan". */
const PREFIX = /^\s*Mulai proses:\s+(?=\S)/;
const ownTitle = document.title;
new MutationObserver(() => {
  const title = document.querySelector('.modal-dialog .modal-title');
  const text = [...(title?.childNodes ?? [])].find(({ data }) => PREFIX.test(data ?? ''));
  if (text) {
    text.data = text.data.replace(PREFIX, '');
  }
  const name = document.querySelector('.modal-dialog form[role=form], .modal-dialog .fjs-container') && title?.textContent.trim();
  const wanted = name ? `${name} \u00b7 Mentas` : ownTitle;
  if (document.title !== wanted) {
    document.title = wanted;
  }
}).observe(document.body, { childList: true, subtree: true, characterData: true });

export default [];
