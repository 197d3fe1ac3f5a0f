/**
 * Drafts: what is typed into a form is kept on the server while it is typed, for the person alone, and in this page until it is
 * handed in: whoever looks at another tab or task finds it again at once, and from another computer a little later.
 *
 * Nothing of it stays in the browser. Files travel once, ahead of their form, which then names them by their key.
 */
import { root } from './mentas-address.js';

const TOKEN = 'X-CSRF-TOKEN';
const PAUSE = 800;
const PATIENCE = 15_000;
/** What a browser sends for a page that is being left. */
const LAST_WORDS = 60_000;

const drafts = new Map();
let token = null;

/**
 * A task's form that is being handed in waits for a draft that is on its way, and no draft follows it: the task is gone then. Where the
 * office does not take it, what was typed is kept on.
 */
const HANDED_IN = /\/task\/([\w-]+)\/(?:submit-form|complete)(?:\?|$)/;
const { open, send } = XMLHttpRequest.prototype;
const handedIn = new WeakMap();
const gone = new Set();
XMLHttpRequest.prototype.open = function (verb, address, ...rest) {
  handedIn.set(this, verb.toUpperCase() === 'POST' ? HANDED_IN.exec(String(address))?.[1] : undefined);
  return open.call(this, verb, address, ...rest);
};
XMLHttpRequest.prototype.send = function (...body) {
  const query = `task=${handedIn.get(this)}`;
  const draft = drafts.get(query);
  if (!draft) {
    return send.apply(this, body);
  }
  this.addEventListener('load', () => {
    if (this.status >= 200 && this.status < 300) {
      gone.add(query);
      draft.forget();
    }
  });
  this.addEventListener('loadend', () => gone.has(query) || draft.goOn());
  draft.rest().then(() => send.apply(this, body));
};

export const draftOfTask = (id) => draftAt(`task=${encodeURIComponent(id)}`);
export const draftOfStart = (id) => draftAt(`start=${encodeURIComponent(id)}`);

/**
 * While nobody is signed in nothing is tried: a change without a session would begin a nameless one, over that of somebody who is just
 * signing in beside.
 */
let signedOut = false;

/** Goes on keeping after somebody has signed in anew. */
export function keepAgain() {
  signedOut = false;
  token = null;
  drafts.forEach((draft) => draft.flush());
}

function draftAt(query) {
  if (!drafts.has(query)) {
    drafts.set(query, newDraft(query));
  }
  return drafts.get(query);
}

function newDraft(query) {
  const files = new Map();
  const uploads = new Map();
  let typed = null;
  let savedAt = null;
  let state = 'none';
  let dirty = false;
  let onItsWay = false;
  let loaded = false;
  let resting = gone.has(query);
  let timer = null;
  let sending = Promise.resolve();
  let listener = () => {};

  const tell = (next, words) => {
    state = next;
    listener(next, words ?? savedAt);
  };

  async function save(leaving) {
    window.clearTimeout(timer);
    // A page that is left breaks off what is on its way: it is sent once more.
    if (resting || signedOut || !(dirty || (leaving && onItsWay))) {
      return;
    }
    dirty = false;
    onItsWay = true;
    const body = JSON.stringify(typed);
    try {
      await ask('PUT', query, '', { body, headers: { 'Content-Type': 'application/json' }, keepalive: leaving && body.length < LAST_WORDS });
      savedAt = new Date();
      tell('saved');
    } catch (failure) {
      failed(failure);
    } finally {
      onItsWay = false;
    }
  }

  function failed({ status, words }) {
    // Not mine any more, or too long: trying again would not help.
    const lasting = status === 404 || status === 422;
    dirty = !lasting;
    tell(status === 422 ? 'refused' : lasting ? 'none' : 'failed', words);
    if (status === 401) {
      signedOut = true;
      document.dispatchEvent(new CustomEvent('mentas-signed-out'));
    } else if (!lasting) {
      timer = window.setTimeout(draft.flush, PATIENCE);
    }
  }

  function upload(field, value) {
    const gone = () => uploads.get(field)?.value !== value;
    const work = async () => {
      window.clearTimeout(waiting.timer);
      waiting.begun = true;
      const headers = { 'X-Mentas-File-Name': encodeURIComponent(value.filename), 'X-Mentas-File-Type': value.mimeType };
      try {
        const { key } = await ask('PUT', query, `/files/${field}`, { body: bytesOf(value), headers, patience: 300_000 });
        if (!gone()) {
          value.key = key;
          savedAt = new Date();
          tell('saved');
        }
      } catch (failure) {
        // It will travel with the form then.
        if (!gone()) {
          tell(failure.status === 404 ? 'none' : 'failed');
        }
      } finally {
        if (!gone()) {
          uploads.delete(field);
        }
      }
    };
    const waiting = { value, begun: false };
    waiting.go = () => (waiting.done ??= work());
    // A signature is drawn in several strokes.
    waiting.timer = window.setTimeout(waiting.go, PAUSE);
    uploads.set(field, waiting);
  }

  const draft = {
    /** What was kept, of this page or of the server: `{typed, files, savedAt}`; null for nothing, also without an answer. */
    async load() {
      if (!loaded && !resting) {
        await fromServer();
      }
      return typed || files.size ? { typed: typed ?? {}, files, savedAt } : null;
    },
    keep(values) {
      if (gone.has(query)) {
        return;
      }
      typed = values;
      dirty = true;
      tell('saving');
      window.clearTimeout(timer);
      timer = window.setTimeout(draft.flush, PAUSE);
    },
    putFile(field, value) {
      window.clearTimeout(uploads.get(field)?.timer);
      uploads.delete(field);
      if (value) {
        files.set(field, value);
        tell('saving');
        upload(field, value);
      } else if (!resting) {
        files.delete(field);
        ask('DELETE', query, `/files/${field}`).catch(() => {});
      }
    },
    /** Waits until no file is on its way. */
    async settle() {
      await Promise.all([...uploads.values()].map((waiting) => waiting.go()));
    },
    flush(leaving) {
      sending = leaving === true ? save(true) : sending.then(() => save(false));
      return sending;
    },
    /** Being handed in: what is on its way arrives, and nothing more leaves. */
    rest() {
      resting = true;
      window.clearTimeout(timer);
      return Promise.race([sending, new Promise((tired) => window.setTimeout(tired, 5_000))]);
    },
    /** Not taken. */
    goOn() {
      resting = false;
      draft.flush();
    },
    /** Handed in: the server has thrown it away. */
    forget() {
      resting = true;
      dirty = false;
      window.clearTimeout(timer);
      drafts.delete(query);
    },
    async discard() {
      draft.forget();
      dirty = false;
      await ask('DELETE', query, '').catch(() => {});
    },
    unsaved: () => state === 'failed' || uploads.size > 0 || (dirty && JSON.stringify(typed).length >= LAST_WORDS),
    listen(to) {
      listener = to;
    },
  };

  async function fromServer() {
    try {
      const answer = await ask('GET', query, '');
      const came = await Promise.all((answer?.files ?? []).map((file) => download(query, file)));
      loaded = true;
      came.filter(([field]) => !files.has(field)).forEach(([field, value]) => value && files.set(field, value));
      if (answer) {
        typed ??= answer.typed;
        savedAt ??= new Date(answer.savedAt);
      }
    } catch (unreachable) {
      // The form is useful without its draft.
    }
  }

  return draft;
}

async function download(query, { field, key, name, contentType }) {
  try {
    const url = await readUrl(await ask('GET', query, `/files/${field}/${key}`, { as: 'blob' }));
    const base64 = url.slice(url.indexOf(',') + 1);
    return [field, { filename: name, mimeType: contentType, base64, url: `data:${contentType};base64,${base64}`, key }];
  } catch (unreachable) {
    return [field, null];
  }
}

async function ask(method, query, path, { as = 'json', headers = {}, patience = 20_000, ...rest } = {}, again = false) {
  if (method !== 'GET' && !token) {
    await ask('GET', query, '');
  }
  const answer = await fetch(`${root}/api/drafts${path}?${query}`, {
    method,
    credentials: 'same-origin',
    headers: { Accept: '*/*', ...headers, ...(method === 'GET' ? {} : { [TOKEN]: token }) },
    signal: AbortSignal.timeout(patience),
    ...rest,
  });
  token = answer.headers.get(TOKEN) ?? token;
  if (answer.status === 403 && !again) {
    token = null;
    return ask(method, query, path, { as, headers, patience, ...rest }, true);
  }
  if (!answer.ok) {
    const words = await answer.json().catch(() => []);
    throw Object.assign(new Error('not kept'), { status: answer.status, words: words[0]?.message });
  }
  return answer.status === 204 ? null : answer[as]();
}

const bytesOf = ({ base64 }) => Uint8Array.from(window.atob(base64), (letter) => letter.charCodeAt(0));

function readUrl(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = reject;
    reader.readAsDataURL(blob);
  });
}

window.addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some((draft) => draft.unsaved())) {
    event.preventDefault();
  }
});
window.addEventListener('pagehide', () => drafts.forEach((draft) => draft.flush(true)));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    drafts.forEach((draft) => draft.flush(true));
  }
});

export default [];
