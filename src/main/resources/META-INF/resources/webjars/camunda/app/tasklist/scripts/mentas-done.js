/**
 * After a form has been handed in: what was done in a sentence, a link to the paper that came of it, and the next task of the same kind.
 *
 * `GET /api/tasks/{id}/done` → `{"sentence", "about", "at", "next": {"id", "sentence"} | null}`, 404 for what one did not do oneself;
 * `GET /api/papers?about=&since=` → `[{"title", "path"}]`. Papers are set a moment later, so they are asked for again.
 */
import { root } from './mentas-address.js';

const STARTED = /\/process-definition\/(?:key\/)?[^/?]+\/submit-form(?:\?|$)/;
const HANDED_IN = /\/task\/([\w-]+)\/(?:submit-form|complete)(?:\?|$)/;
const PAPERS_AFTER = [0, 2_000, 4_000, 9_000, 15_000]; // milliseconds

const { open, send } = XMLHttpRequest.prototype;
const addresses = new WeakMap();
let shown = null;
XMLHttpRequest.prototype.open = function (verb, address, ...rest) {
  addresses.set(this, String(address));
  return open.call(this, verb, address, ...rest);
};
XMLHttpRequest.prototype.send = function (...body) {
  const task = HANDED_IN.exec(addresses.get(this) ?? '')?.[1];
  if (task) {
    this.addEventListener('load', () => this.status >= 200 && this.status < 300 && tell(task));
  }
  if (STARTED.test(addresses.get(this) ?? '')) {
    this.addEventListener('load', () => this.status >= 200 && this.status < 300 && started(this.responseText));
  }
  return send.apply(this, body);
};

/** A start form that says nothing itself (`data-mentas-done`) is answered here: for which case or round it was taken. */
function started(answer) {
  if (document.querySelector('.modal-dialog form[data-mentas-done]')) {
    return;
  }
  let key = '';
  try {
    key = String(JSON.parse(answer).businessKey ?? '').split('/')[0];
  } catch (unreadable) {
    // Then the sentence goes without it.
  }
  shown?.remove();
  shown = panel({ sentence: `Formulir sudah diterima dan dicatat${key ? ` untuk ${key}` : ''}.`, next: null });
  document.body.append(shown);
}

async function tell(task) {
  const done = await ask(`/api/tasks/${encodeURIComponent(task)}/done`);
  if (!done) {
    return;
  }
  shown?.remove();
  shown = panel(done);
  document.body.append(shown);
  const papers = shown.querySelector('.mentas-done-papers');
  for (const wait of PAPERS_AFTER) {
    await new Promise((go) => window.setTimeout(go, wait));
    if (!papers.isConnected || !done.about) {
      return;
    }
    const found = await ask(`/api/papers?${new URLSearchParams({ about: done.about, since: done.at })}`);
    papers.replaceChildren(...(found ?? []).map(link));
  }
}

async function ask(path) {
  try {
    const answer = await fetch(root + path, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : null;
  } catch (unreachable) {
    return null;
  }
}

function panel({ sentence, next }) {
  const box = document.createElement('div');
  box.className = 'mentas-done';
  box.setAttribute('role', 'status');
  const said = document.createElement('p');
  said.textContent = sentence;
  const papers = document.createElement('p');
  papers.className = 'mentas-done-papers';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'mentas-done-close';
  close.setAttribute('aria-label', 'Tutup pemberitahuan');
  close.textContent = '\u00d7';
  close.addEventListener('click', () => box.remove());
  box.append(said, papers, close);
  if (next) {
    const go = document.createElement('button');
    go.type = 'button';
    go.className = 'btn btn-primary';
    go.textContent = next.sentence;
    go.addEventListener('click', () => {
      const [path, query] = window.location.hash.slice(1).split('?');
      const address = new URLSearchParams(query);
      address.set('task', next.id);
      address.delete('detailsTab');
      window.location.hash = `${path || '/'}?${address}`;
      box.remove();
    });
    box.append(go);
  }
  return box;
}

function link({ title, path }) {
  const element = document.createElement('a');
  element.href = root + path;
  element.target = '_blank';
  element.rel = 'noopener';
  element.textContent = title;
  return element;
}

export default [];
