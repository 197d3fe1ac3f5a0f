/**
 * Dates in forms of the kind `.form`. Their calendar empties what it does not take (01/12/0026) and takes the present year for one of two
 * digits (01/12/26), without a word: such a date stays as it was typed, with what is wrong, and counts for nothing until it is mended.
 */
import { element, isLikelyYear, today, unlikelyYear } from './mentas-form-parts.js';
import { lead } from './mentas-refusal.js';

const BOX = '.fjs-datepicker input';
const REDRAWN = [0, 60, 250]; // milliseconds: the calendar empties its box once more when the form is drawn anew

const typed = new WeakMap();

document.addEventListener('input', ({ target, isTrusted }) => {
  // The calendar speaks of its own changes in the same way.
  if (isTrusted && target.matches?.(BOX)) {
    typed.set(target, target.value);
    forget(target);
  }
}, true);

// A day chosen in the calendar is a day.
document.addEventListener('mousedown', ({ target }) => {
  const box = target.closest?.('.flatpickr-day') && target.closest('.fjs-form-field-datetime')?.querySelector(BOX);
  if (box) {
    typed.delete(box);
    forget(box);
  }
}, true);

document.addEventListener('blur', check, true);
document.addEventListener('keydown', (event) => event.key === 'Enter' && check(event), true);

function check(event) {
  const box = event.target;
  const text = box.matches?.(BOX) ? typed.get(box)?.trim() : '';
  const wrong = text && whatIsWrong(text);
  if (wrong) {
    event.stopImmediatePropagation();
    event.preventDefault();
    refuse(box, text, wrong);
  }
}

/** The form holds no date then: not the one before, and none that nobody typed. */
function refuse(box, text, wrong) {
  box._flatpickr?.clear();
  box._flatpickr?.close();
  const field = box.closest('.fjs-form-field-datetime');
  field.querySelector('.mentas-year')?.remove();
  const mark = element('p', 'mentas-error mentas-year', { id: `${box.id}-year`, role: 'alert' }, wrong);
  field.append(mark);
  box.setAttribute('aria-invalid', 'true');
  box.setAttribute('aria-describedby', mark.id);
  REDRAWN.forEach((after) =>
    window.setTimeout(() => {
      if (mark.isConnected && typed.get(box)?.trim() === text && box.value !== text) {
        box.value = text;
      }
    }, after),
  );
}

function forget(box) {
  box.closest('.fjs-form-field-datetime')?.querySelector('.mentas-year')?.remove();
  box.removeAttribute('aria-invalid');
}

function whatIsWrong(text) {
  const [, day, month, year] = /^(\d{1,2})\D(\d{1,2})\D(\d+)$/.exec(text) ?? [];
  if (!year) {
    return `“${text}” bukan tanggal. Tulis hari, bulan, dan tahun, misalnya ${today().split('-').reverse().join('/')}.`;
  }
  if (!isLikelyYear(year) || year.length !== 4) {
    return unlikelyYear(year);
  }
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? null : `Tanggal ${text} tidak ada. Periksa hari dan bulannya.`;
}

// A date that need not be given would be left out without a word.
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary');
  const wrong = button?.closest('.modal-content, .form-pane')?.querySelector('.mentas-year');
  if (wrong) {
    event.stopImmediatePropagation();
    event.preventDefault();
    lead(wrong.closest('.fjs-form-field-datetime'));
  }
}, true);

export default [];
