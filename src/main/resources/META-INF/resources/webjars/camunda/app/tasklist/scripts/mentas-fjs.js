/**
 * Forms of the kind `.form`: what is typed is kept and brought back, a window asks before it is closed over it, and what is refused is
 * marked, as in a MentasForm. Tasklist keeps the form to itself, so its class is met in the application's own bundle.
 */
import { draftOfTask } from './mentas-draft-store.js';
import { draftNote } from './mentas-draft-note.js';
import { askBeforeClosing } from './mentas-form-window.js';
import { element } from './mentas-form-parts.js';
import { sayWhoIsMeant } from './mentas-meant.js';
import { meant, onRefusal } from './mentas-refusal.js';

/** Of `@bpmn-io/form-js` in Tasklist 7.24; a browser test fails when another version numbers it otherwise. */
const FORM_JS = 57661;

window.webpackChunkcamunda_bpm_webapp.push([
  ['mentas-fjs'],
  {},
  (load) => {
    const { prototype } = load(FORM_JS).Form;
    const importSchema = prototype.importSchema;
    prototype.importSchema = async function (schema, data) {
      const place = this._container.closest('[cam-tasklist-form]');
      const scope = place && window.angular.element(place).isolateScope();
      if (!scope) {
        return importSchema.call(this, schema, data);
      }
      markRefused(this);
      const typedIn = (values) => importSchema.call(this, schema, { ...data, ...values });
      const result = await (scope.params.taskId
        ? keptAtTask(this, scope.params.taskId, typedIn)
        : atStart(this, place, scope, typedIn));
      sayWhoIsMeant(this, (field) => placeOf(this, field));
      return result;
    };
  },
]);

/** What stands in the form; what is empty is as good as not there, for it is filled with emptiness bit by bit. */
const written = (form) => JSON.stringify(form._getState().data, (name, value) => (value === null || value === '' ? undefined : value));

async function keptAtTask(form, task, show) {
  const kept = await draftOfTask(task).load();
  const result = await show(kept?.typed ?? {});
  let last = written(form);
  let filling = false;
  form.on('changed', () => {
    if (!filling && written(form) !== last) {
      last = written(form);
      draftOfTask(task).keep(form._getSubmitData());
    }
  });
  const startAnew = async (note) => {
    filling = true;
    await show({});
    filling = false;
    last = written(form);
    drawNote(form, task, startAnew, note);
  };
  const note = drawNote(form, task, startAnew);
  if (kept) {
    note.broughtBack(kept.savedAt);
  }
  return result;
}

function drawNote(form, task, startAnew, former) {
  former?.top.remove();
  former?.bottom.remove();
  const note = draftNote(draftOfTask(task), () => startAnew(note));
  form._container.before(note.top);
  form._container.after(note.bottom);
  return note;
}

async function atStart(form, place, scope, show) {
  const result = await show({});
  const begin = written(form);
  askBeforeClosing(form._container, scope, () => written(form) !== begin);
  return result;
}

function markRefused(form) {
  onRefusal(form._container, (errors) => {
    form._container.querySelectorAll('.mentas-error').forEach((mark) => mark.remove());
    const fields = form
      .get('formFieldRegistry')
      .getAll()
      .filter(({ key, path }) => key ?? path)
      .map((field) => ({ name: field.key ?? field.path, labels: [field.label ?? field.dateLabel ?? ''], place: placeOf(form, field) }))
      .filter(({ place }) => place);
    const marked = errors.map((error) => [meant(error, fields)?.place, error.message]).filter(([place]) => place);
    marked.forEach(([place, message]) => place.append(wrong(message, place)));
    marked[0]?.[0].scrollIntoView({ block: 'center' });
  });
}

/** Stands until something else is typed there. */
function wrong(message, place) {
  const mark = element('p', 'mentas-error', { role: 'alert' }, message);
  ['input', 'change', 'click'].forEach((event) => place.addEventListener(event, () => mark.remove(), { once: true }));
  return mark;
}

function placeOf(form, { id }) {
  const inside = form._container.querySelector(`[id^="fjs-form-${form._id}-${id}"], [for^="fjs-form-${form._id}-${id}"]`);
  return inside?.closest('.fjs-form-field') ?? null;
}

export default [];
