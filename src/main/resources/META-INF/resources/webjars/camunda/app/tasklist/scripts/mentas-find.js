/**
 * One search box over name, village and case number of all tasks that one may see, and three orders in words of the office, in place
 * of the engine's thirty criteria. Late tasks come first.
 *
 * `GET /api/tasks/search?q=&sort=due|village` → `{"tasks": [{"id", "task", "caseNumber", "name", "village", "due", "late", "mine"}],
 * "more"}`.
 */
import { onAddress, root } from './mentas-address.js';

const SHORTEST = 2;
const BY_DUE = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
const NEWEST = JSON.stringify([{ sortBy: 'created', sortOrder: 'desc' }]);

const box = document.createElement('div');
box.className = 'mentas-find';
box.setAttribute('role', 'search');
box.innerHTML = `
  <input type="search" class="form-control" maxlength="100" autocomplete="off" spellcheck="false"
         aria-label="Cari tugas" placeholder="Cari nama, desa, atau nomor kasus">
  <label>Urutkan
    <select class="form-control">
      <option value="due">batas waktu</option>
      <option value="newest">terbaru</option>
      <option value="village">desa</option>
    </select>
  </label>
  <div class="mentas-found" role="status" hidden></div>`;
const words = box.querySelector('input');
const order = box.querySelector('select');
const found = box.querySelector('.mentas-found');

let waiting = null;
let asked = 0;

words.addEventListener('input', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(find, 300);
});
order.addEventListener('change', () => {
  if (order.value !== 'village') {
    address({ sorting: order.value === 'newest' ? NEWEST : BY_DUE });
  }
  find();
});
found.addEventListener('click', (event) => {
  const chosen = event.target.closest('a[data-task]');
  if (chosen) {
    event.preventDefault();
    address({ task: chosen.dataset.task, detailsTab: null });
  }
});

// Tasklist draws its columns late, and anew when one comes back to it.
window.setInterval(place, 500);
onAddress(byDueUnlessSaid);

function place() {
  const own = document.querySelector('.tasks-list [cam-widget-search]');
  if (own && !box.isConnected) {
    own.before(box);
  }
}

/** The engine's own order is the newest first, which hides what is late. */
function byDueUnlessSaid() {
  const [path, query] = window.location.hash.slice(1).split('?');
  if ((path === '' || path === '/') && !new URLSearchParams(query).has('sorting')) {
    address({ sorting: BY_DUE }, true);
  }
}

/** Changes parts of Tasklist's address; null takes one away. */
function address(parts, silently = false) {
  const [path, query] = window.location.hash.slice(1).split('?');
  const all = new URLSearchParams(query);
  Object.entries(parts).forEach(([name, value]) => (value === null ? all.delete(name) : all.set(name, value)));
  const hash = `#${path || '/'}?${all}`;
  if (silently) {
    window.history.replaceState(window.history.state, '', hash);
    window.angular?.element(document.body).injector()?.get('$rootScope').$applyAsync();
  } else {
    window.location.hash = hash;
  }
}

async function find() {
  const text = words.value.trim();
  const wanted = text.length >= SHORTEST || order.value === 'village';
  document.body.classList.toggle('mentas-finding', wanted);
  found.hidden = !wanted;
  asked += 1;
  if (!wanted) {
    found.replaceChildren();
    return;
  }
  const mine = asked;
  const result = await ask(text, order.value === 'village' ? 'village' : 'due');
  if (mine === asked) {
    show(result);
  }
}

async function ask(q, sort) {
  try {
    const answer = await fetch(`${root}/api/tasks/search?${new URLSearchParams({ q, sort })}`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    return answer.ok ? await answer.json() : null;
  } catch (unreachable) {
    return null;
  }
}

function show(result) {
  if (!result) {
    note('Pencarian tidak berhasil. Periksa sambungan, lalu ketik lagi.');
    return;
  }
  if (!result.tasks.length) {
    note('Tidak ada tugas Anda yang cocok. Periksa ejaannya, atau cari dengan nomor kasus.');
    return;
  }
  const list = document.createElement('ol');
  list.append(...result.tasks.map(line));
  found.replaceChildren(list);
  if (result.more) {
    found.append(paragraph(`Hanya ${result.tasks.length} tugas pertama yang tampil. Ketik lebih lengkap untuk mempersempit.`));
  }
}

function line(task) {
  const link = document.createElement('a');
  link.href = '#';
  link.dataset.task = task.id;
  link.append(
    span('mentas-card-name', task.name ?? task.task),
    span('mentas-card-village', [task.name && task.task, task.village].filter(Boolean).join(' \u00b7 ')),
    span('mentas-card-number', task.caseNumber ?? ''),
    span(task.late ? 'mentas-late' : 'mentas-due', [task.due && `${task.late ? 'Terlambat, batasnya' : 'Batas'} ${day(task.due)}`, task.mine && 'sudah Anda ambil'].filter(Boolean).join(' \u00b7 ')),
  );
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const day = (iso) =>
  new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

function span(className, text) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function note(text) {
  found.replaceChildren(paragraph(text));
}

export default [];
