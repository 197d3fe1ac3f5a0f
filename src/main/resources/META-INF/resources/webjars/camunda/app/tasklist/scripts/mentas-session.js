/**
 * Sign-in and traces: the web applications' own login page leads to ours, and no draft of a form stays in the browser.
 *
 * Tasklist writes what was typed into local storage, on "Save" and whenever a session ends. Those are names and
 * addresses on shared computers, so nothing of the kind is written, and what older days left is removed. A form that is
 * being filled in when the session ends stays on the screen instead, until the person has signed in again beside it.
 */
import { onAddress, root } from './mentas-address.js';

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

const FORM = '.form-pane form, .form-pane .fjs-container, .modal-dialog form';
let typedInto = null;
document.addEventListener('input', (event) => {
  typedInto = event.target.closest?.(FORM) ?? typedInto;
});

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
  scope.$on('authentication.login.required', (event) => {
    if (typedInto?.isConnected) {
      event.preventDefault();
      askToSignIn(() => {
        injector.get('AuthenticationService').updateAuthentication(person);
        window.setTimeout(() => (stale = true), 1000);
        scope.$applyAsync();
      });
    }
  });
}
keepForms();

function askToSignIn(goOn) {
  if (document.querySelector('.mentas-expired')) {
    return;
  }
  const box = document.createElement('div');
  box.className = 'mentas-expired';
  box.setAttribute('role', 'alertdialog');
  box.innerHTML = `
    <p><strong>Sesi Anda telah berakhir.</strong> Isian formulir masih ada di layar ini dan tidak hilang.</p>
    <p>Masuklah lagi di tab baru dengan nama pengguna yang sama, lalu kembali ke sini dan lanjutkan.</p>
    <a class="btn btn-primary" target="_blank" rel="opener">Masuk di tab baru</a>
    <button type="button" class="btn btn-default">Saya sudah masuk, lanjutkan</button>`;
  box.querySelector('a').href = SIGN_IN;
  box.querySelector('button').addEventListener('click', () => {
    box.remove();
    goOn();
  });
  document.body.append(box);
}

export default [];
