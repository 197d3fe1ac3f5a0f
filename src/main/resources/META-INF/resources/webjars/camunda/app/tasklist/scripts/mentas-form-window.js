/**
 * The window around a form: it does not throw away what was typed (a start form's window would close at a click beside it and at
 * Escape), and says what became of a form that was handed in.
 */
export function watchWindow(camForm, form, draft) {
  let typed = false;
  ['input', 'change'].forEach((event) =>
    form.addEventListener(event, ({ isTrusted }) => {
      typed ||= isTrusted;
    }),
  );
  window.addEventListener('beforeunload', function ask(event) {
    if (!form.isConnected) {
      window.removeEventListener('beforeunload', ask);
    } else if (typed && !draft.isKept()) {
      event.preventDefault();
    }
  });

  const scope = camForm.formElement.scope?.();
  askBeforeClosing(form, scope, () => typed, draft.discard);

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

/** A start form's window closes over something typed only after asking. @param discarded called when it was thrown away */
export function askBeforeClosing(place, scope, isTyped, discarded = () => {}) {
  const discard = () => {
    const goes = !isTyped() || window.confirm('Isian ini belum dikirim. Tutup dan buang isian?');
    if (goes) {
      discarded();
    }
    return goes;
  };
  scope?.$on('modal.closing', (event, reason, closed) => {
    if (!closed && !event.defaultPrevented && !discard()) {
      event.preventDefault();
    }
  });
  place.closest('.modal-content')?.querySelector('[ng-click="back()"]')?.addEventListener(
    'click',
    (event) => {
      if (place.isConnected && !discard()) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );
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
