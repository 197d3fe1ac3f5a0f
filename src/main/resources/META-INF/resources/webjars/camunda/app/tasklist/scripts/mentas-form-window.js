/**
 * The window around a form: it does not throw away what was typed (a start form's window would close at a click beside it, at
 * Escape, and when the session ends), and says what became of a form that was handed in.
 */
export function watchWindow(camForm, form) {
  let typed = false;
  const discard = () => !typed || window.confirm('Isian ini belum dikirim. Tutup dan buang isian?');
  ['input', 'change'].forEach((event) =>
    form.addEventListener(event, ({ isTrusted }) => {
      typed ||= isTrusted;
    }),
  );
  window.addEventListener('beforeunload', function ask(event) {
    if (!form.isConnected) {
      window.removeEventListener('beforeunload', ask);
    } else if (typed) {
      event.preventDefault();
    }
  });

  const scope = camForm.formElement.scope?.();
  scope?.$on('modal.closing', (event, reason, closed) => {
    const expired = document.querySelector('.mentas-expired');
    if (!closed && !event.defaultPrevented && (expired ? typed : !discard())) {
      event.preventDefault();
    }
    if (expired && typed) {
      makeReadyAgain(scope);
    }
  });
  form.closest('.modal-content')?.querySelector('[ng-click="back()"]')?.addEventListener(
    'click',
    (event) => {
      if (!discard()) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  const submit = camForm.submitVariables;
  camForm.submitVariables = (done) =>
    submit.call(camForm, (error, result) => {
      if (!error) {
        typed = false;
        // The window has a place of its own for notes, and takes them with it.
        scope?.$on('$destroy', () => window.setTimeout(() => announce(form, result)));
      }
      done(error, result);
    });
}

/** After a session has ended the window waits for its answer for ever, and the address would open a second one. */
function makeReadyAgain(scope) {
  let around = scope;
  while (around && !Object.hasOwn(around, 'requestInProgress')) {
    around = around.$parent;
  }
  if (around) {
    around.requestInProgress = false;
  }
  window.angular.element(document.body).injector().get('$location').search('processStart', null).replace();
}

/** `data-mentas-done="Kasus {businessKey} dibuat."`, with `data-mentas-done-link` and `data-mentas-done-label` a way there. */
function announce(form, result) {
  const { mentasDone, mentasDoneLink, mentasDoneLabel } = form.dataset;
  const injector = window.angular?.element(document.body).injector();
  if (!mentasDone || !injector) {
    return;
  }
  const key = String(result?.businessKey ?? '').replace(/[^\w./-]/g, '');
  const link = mentasDoneLink ? ` <a href="${mentasDoneLink.replace('{businessKey}', key)}">${mentasDoneLabel}</a>` : '';
  injector.get('$rootScope').$apply(() =>
    injector.get('Notifications').addMessage({
      duration: 30000,
      status: mentasDone.replace('{businessKey}', key) + link,
      unsafe: true,
    }),
  );
}

export default [];
