/**
 * Sign-in and traces: the web applications' own login page leads to ours, and no draft of a form stays in the browser.
 *
 * Tasklist writes what was typed into local storage, on "Save" and whenever a session ends. Those are names and
 * addresses on shared computers, so nothing of the kind is written, and what older days left is removed. A form that is
 * being filled in when the session ends stays on the screen instead, until the person has signed in again beside it.
 */
import { onAddress, root } from './mentas-address.js';
import { keepAgain } from './mentas-draft-store.js';

const DRAFT = /^(camForm|camunda-form):/;
const SIGN_IN = `${root}/login`;

const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!DRAFT.test(key)) {
    setItem.call(this, key, value);
  }
};
Object.keys(window.localStorage)
  .filter((key) => DRAFT.test(key))
  .forEach((key) => window.localStorage.removeItem(key));

/** After a session has ended and begun anew, lists that were waiting for an answer wait for ever: load them afresh. */
let stale = false;

onAddress(() => {
  if (stale) {
    window.location.reload();
  }
  if (/^#\/login/.test(window.location.hash)) {
    window.location.replace(SIGN_IN);
  }
});

// A page restored from the browser's memory after signing out would still show its tasks.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});

const FORM = '[cam-tasklist-form]';
let typedInto = null;
document.addEventListener('input', (event) => {
  typedInto = event.target.closest?.(FORM) ?? typedInto;
});

/** Choices of a `.form` are clicks: it knows itself whether something was chosen. */
const isTypedInto = () => typedInto?.isConnected || scopesOfForms().some((scope) => scope.$dirty);

/** Each open form has a scope of its own, whatever kind it is. */
function scopesOfForms() {
  return [...document.querySelectorAll('[cam-tasklist-form]')]
    .map((place) => window.angular.element(place).isolateScope())
    .filter(Boolean);
}

/** Waits for the application, then keeps a form that was typed into from being swept away by the login page. */
function keepForms() {
  const injector = window.angular?.element(document.body).injector();
  if (!injector) {
    window.setTimeout(keepForms, 300);
    return;
  }
  const scope = injector.get('$rootScope');
  let person = null;
  scope.$watch('authentication', (authentication) => {
    person = authentication ?? person;
  });
  document.addEventListener('mentas-signed-out', () => scope.$apply(() => scope.$broadcast('authentication.login.required')));
  scope.$on('authentication.login.required', (event) => {
    if (isTypedInto()) {
      event.preventDefault();
      keepWindow(injector);
      askToSignIn(person, () => {
        injector.get('AuthenticationService').updateAuthentication(person);
        window.setTimeout(() => (stale = true), 1000);
        makeReadyAgain();
        keepAgain();
        scope.$applyAsync();
      });
    }
  });
}
keepForms();

/** The window of a start form closes itself when a session ends: not this time. */
function keepWindow(injector) {
  const content = document.querySelector('.modal-dialog [cam-tasklist-form]');
  const around = content && windowAround(window.angular.element(content).scope());
  if (around) {
    const off = around.$on('modal.closing', (event) => event.preventDefault());
    window.setTimeout(off);
    around.requestInProgress = false;
    // The address would open a second window.
    injector.get('$location').search('processStart', null).replace();
  }
}

function windowAround(scope) {
  let around = scope;
  while (around && !Object.hasOwn(around, 'requestInProgress')) {
    around = around.$parent;
  }
  return around;
}

/** Nobody answers what was being sent when the session ended, and a form would wait for it for ever. */
function makeReadyAgain() {
  scopesOfForms().forEach((scope) => (scope.completeInProgress = false));
}

/**
 * While nobody is signed in here, Tasklist asks for nothing: its list asks again every few seconds, and the first such call in the session
 * that begins beside would come without that session's token, which ends the session.
 */
let waiting = false;
const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function (...body) {
  if (!waiting) {
    send.apply(this, body);
  }
};

function askToSignIn(person, goOn) {
  if (waiting) {
    return;
  }
  waiting = true;
  const box = document.createElement('div');
  box.className = 'mentas-expired';
  box.setAttribute('role', 'alertdialog');
  box.innerHTML = `
    <p><strong>Sesi Anda telah berakhir.</strong> Isian formulir masih ada di layar ini dan tidak hilang.</p>
    <p role="status">Masuklah lagi di tab baru dengan nama pengguna yang sama, lalu kembali ke sini dan lanjutkan.</p>
    <a class="btn btn-primary" target="_blank" rel="opener">Masuk di tab baru</a>
    <button type="button" class="btn btn-default">Saya sudah masuk, lanjutkan</button>`;
  box.querySelector('a').href = SIGN_IN;
  box.querySelector('button').addEventListener('click', async () => {
    const problem = await whyNotYet(person);
    if (problem) {
      box.querySelector('[role=status]').textContent = problem;
    } else {
      box.remove();
      waiting = false;
      goOn();
    }
  });
  document.body.append(box);
}

/** Whether the same person is back. The answer also brings the new session's token, without which nothing could be handed in. */
async function whyNotYet(person) {
  try {
    // The engine meets the new session at its own interface first.
    await get('engine/engine/default/filter/count');
    const answer = await get('admin/auth/user/default');
    if (!answer.ok) {
      return 'Anda belum masuk. Masuklah di tab baru, lalu kembali ke sini dan lanjutkan.';
    }
    const { userId } = await answer.json();
    return !person || userId === person.name
      ? null
      : `Isian ini milik pengguna ${person.name}, tetapi yang masuk adalah ${userId}. Masuklah dengan nama pengguna yang sama.`;
  } catch (unreachable) {
    return 'Tidak ada sambungan ke Mentas. Coba lagi setelah sambungan kembali.';
  }
}

const get = (path) =>
  fetch(`${root}/camunda/api/${path}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });

export default [];
