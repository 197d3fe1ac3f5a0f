/**
 * The lists after a task has been taken, given back or handed in: Tasklist counts the list that stands open alone, so the taken task
 * seems to have gone. The lists of one's own are counted here, and the open task says where it is now. A list that is empty says in
 * which other one to look.
 */
import { root } from './mentas-address.js';

const CHANGES = /\/task\/[\w-]+\/(?:claim|unclaim|assignee|submit-form|complete)(?:\?|$)/;
const OWN = ['Tugas saya', 'Tugas kelompok', 'Terlambat'];
const UNTAKEN = 'Tugas yang belum diambil ada pada daftar Tugas kelompok.';
const TAKEN = 'Tugas yang sudah Anda ambil ada pada daftar Tugas saya.';

const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (verb, address, ...rest) {
  if (verb.toUpperCase() === 'POST' && CHANGES.test(String(address))) {
    this.addEventListener('load', () => this.status >= 200 && this.status < 300 && count());
  }
  return open.call(this, verb, address, ...rest);
};

// Tasklist draws this line anew whenever a list has been read.
window.setInterval(sayWhereElse, 500);

function sayWhereElse() {
  const line = document.querySelector('.tasks-list .well:not(:has(a)) > .glyphicon-info-sign')?.parentElement;
  const list = document.querySelector('.task-filters .item.active');
  if (!line || !list) {
    return;
  }
  const words = filterOf(list)?.name === 'Tugas kelompok' ? TAKEN : UNTAKEN;
  const hint = line.querySelector('.mentas-elsewhere') ?? line.appendChild(document.createElement('span'));
  if (hint.textContent !== words) {
    hint.className = 'mentas-elsewhere';
    hint.textContent = words;
  }
}

function filterOf(item) {
  return window.angular.element(item).scope()?.filter;
}

async function count() {
  const items = [...document.querySelectorAll('.task-filters .item')]
    .map((item) => [item, filterOf(item)])
    .filter(([, filter]) => OWN.includes(filter?.name));
  await Promise.all(items.map(([item, filter]) => write(item, filter.id)));
}

async function write(item, id) {
  try {
    const answer = await fetch(`${root}/camunda/api/engine/engine/default/filter/${encodeURIComponent(id)}/count`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    if (answer.ok) {
      const link = item.querySelector('h4 a');
      const counter = link.querySelector('.mentas-count') ?? link.appendChild(document.createElement('span'));
      counter.className = 'mentas-count';
      counter.textContent = (await answer.json()).count;
    }
  } catch (unreachable) {
    // The lists are useful without their numbers.
  }
}

export default [];
