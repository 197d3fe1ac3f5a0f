/** Keeps what is typed into a MentasForm, brings it back, and sends its files ahead. */
import { draftOfStart, draftOfTask } from './mentas-draft-store.js';
import { draftNote } from './mentas-draft-note.js';

const PAUSE = 400;

export function keepDraft(camForm, form, widgets, changed) {
  const ofTask = !!camForm.taskId;
  let draft = newDraft();
  let begin = null;
  let last = null;
  let timer = null;
  let note = newNote();

  const values = () => Object.fromEntries(widgets.filter((widget) => widget.draft).map((widget) => [widget.name, widget.draft()]));
  const holders = widgets.filter((widget) => widget.holder);
  holders.forEach(({ name, holder }) => {
    holder.watch = (value) => draft.putFile(name, value);
  });
  sendFilesAhead();
  camForm.formElement.scope?.()?.$on('$destroy', keepNow);

  function newDraft() {
    return ofTask ? draftOfTask(camForm.taskId) : draftOfStart(camForm.processDefinitionId);
  }

  function newNote() {
    const made = draftNote(draft, startAnew);
    if (ofTask) {
      form.prepend(made.top);
      form.append(made.bottom);
    }
    return made;
  }

  function keepNow() {
    window.clearTimeout(timer);
    if (!ofTask || last === null) {
      return;
    }
    const typed = values();
    const written = JSON.stringify(typed);
    if (written !== last) {
      last = written;
      draft.keep(typed);
    }
  }

  function put(typed, files) {
    widgets
      .filter((widget) => widget.draft && typed[widget.name] !== undefined)
      .forEach((widget) => {
        widget.restore(typed[widget.name]);
        if (typed[widget.name] && widget.box.querySelector('[data-mentas-asked]')) {
          widget.box.hidden = false;
        }
      });
    holders.forEach(({ name, holder }) => holder.restore(files.get(name) ?? null));
    changed();
  }

  /** What was typed since the form opened stays. */
  const untouched = (typed) =>
    Object.fromEntries(
      Object.entries(values())
        .filter(([name, value]) => JSON.stringify(value) === JSON.stringify(begin[name]))
        .map(([name]) => [name, typed[name]]),
    );
  const chosen = () => holders.filter(({ holder }) => holder.value).map(({ name, holder }) => [name, holder.value]);

  function startAnew() {
    note.top.remove();
    note.bottom.remove();
    draft = newDraft();
    note = newNote();
    put(begin, new Map());
    last = JSON.stringify(values());
  }

  /** The files go ahead of their form; what did not arrive goes with it. */
  function sendFilesAhead() {
    const submit = camForm.submitVariables;
    camForm.submitVariables = (done) => {
      draft.settle().then(() => {
        holders
          .filter(({ name }) => camForm.variableManager.variables[name])
          .forEach(({ name, variable }) => {
            camForm.variableManager.destroyVariable(name);
            camForm.variableManager.createVariable(variable());
          });
        submit.call(camForm, (error, result) => {
          if (!error) {
            window.clearTimeout(timer);
            last = null;
            draft.forget();
          }
          done(error, result);
        });
      });
    };
  }

  return {
    touch() {
      window.clearTimeout(timer);
      timer = window.setTimeout(keepNow, PAUSE);
    },
    /** Once the form shows its facts: what was typed before comes over them. */
    async bringBack() {
      begin = values();
      if (!ofTask) {
        return;
      }
      const kept = await draft.load();
      if (kept && form.isConnected) {
        put(untouched(kept.typed), new Map([...kept.files, ...chosen()]));
        note.broughtBack(kept.savedAt);
      }
      // Somebody may have begun to type before the answer came.
      last = JSON.stringify(kept?.typed ?? begin);
      keepNow();
    },
    /** A file that the server has no more travels with the form. */
    forgetKeys(fields) {
      holders.filter(({ name, holder }) => fields.includes(name) && holder.value).forEach(({ holder }) => delete holder.value.key);
    },
    /** Nobody wants it any more. */
    discard: () => holders.some(({ holder }) => holder.value) && draft.discard(),
    isKept: () => ofTask && !draft.unsaved(),
  };
}

export default [];
