/**
 * On a narrow screen the list and the open task take turns: a chosen task fills the screen and a button leads back.
 * `user-styles.css` does the hiding; here is what it cannot know: whether a task is open, and the way back.
 */
import { onAddress } from './mentas-address.js';
import { element, isLikelyYear } from './mentas-form-parts.js';

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
  shown = task;
  window.setTimeout(showChosenFilter, 400);
});

/** The filters stand in a row that scrolls; the chosen one is in sight. */
function showChosenFilter() {
  const chosen = document.querySelector('.task-filters .item.active');
  chosen?.parentElement.scrollTo({ left: chosen.offsetLeft - 40 });
}

// A refusal said before would still stand there after the form has been taken.
document.addEventListener(
  'click',
  (event) => {
    if (event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary')) {
      document
        .querySelectorAll(':is(.page-notifications, .modal-body > [notifications-panel]) .alert-danger .close')
        .forEach((close) => close.click());
    }
  },
  true,
);

// The dates of generated forms: a year of two digits is one that nobody means.
document.addEventListener('change', ({ target }) => {
  const field = target.closest?.('.fjs-form-field-datetime');
  if (field) {
    field.querySelector('.mentas-year')?.remove();
    const numbers = target.value.match(/[0-9]+/g) ?? [];
    if (numbers.length > 2 && !numbers.some(isLikelyYear)) {
      field.append(element('p', 'mentas-error mentas-year', { role: 'alert' }, 'Periksa tahunnya: tulis empat angka.'));
    }
  }
});

export default [];
