/**
 * Forms of the kind `.form`: what is typed is kept and brought back, a window asks before it is closed over it, and what is refused is
 * marked, as in a MentasForm. Tasklist keeps the form to itself, so its class is met in the application's own bundle.
 */
import { draftOfTask } from './mentas-draft-store.js';
import { draftNote } from './mentas-draft-note.js';
import { askBeforeClosing } from './mentas-form-window.js';
import { element, nothingToChoose } from './mentas-form-parts.js';
import { sayWhoIsMeant } from './mentas-meant.js';
import { firstOf, lead, meant, onRefusal, rowIn } from './mentas-refusal.js';

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
  window.setTimeout(() => sayWhatIsEmpty(form));
  const begin = written(form);
  askBeforeClosing(form._container, scope, () => written(form) !== begin);
  return result;
}

/** Before a list is opened: that there is nothing in it, and what to do (the field's property `mentasEmpty`). */
function sayWhatIsEmpty(form) {
  const { data } = form._getState();
  form
    .get('formFieldRegistry')
    .getAll()
    .filter(({ type, validate }) => ['select', 'radio'].includes(type) && validate?.required)
    .filter(({ values, valuesKey }) => !(values ?? form._getState().initialData?.[valuesKey] ?? data[valuesKey] ?? []).length)
    .forEach((field) =>
      placeOf(form, field)?.append(
        element('p', 'mentas-empty', { role: 'status' }, nothingToChoose(field.label, field.properties?.mentasEmpty)),
      ),
    );
}

function markRefused(form) {
  onRefusal(form._container, (errors) => {
    form._container.querySelectorAll('.mentas-error').forEach((mark) => mark.remove());
    const fields = form
      .get('formFieldRegistry')
      .getAll()
      .filter(({ key, path }) => key ?? path)
      .map((field) => ({ id: field.id, name: field.key ?? field.path, labels: [field.label ?? field.dateLabel ?? ''], place: placeOf(form, field) }))
      .filter(({ place }) => place);
    const marked = errors.map((error) => [placeMeant(form, error, fields), error.message]).filter(([place]) => place);
    marked.forEach(([place, message]) => place.append(wrong(message, place)));
    lead(firstOf(marked.map(([place]) => place)));
  });
}

/** The field; that of the row which the sentence counts, where the field stands in each row. */
function placeMeant(form, error, fields) {
  const field = meant(error, fields);
  return field && (placesOf(form, field)[rowIn(error.message) - 1] ?? field.place);
}

/** Stands until something else is typed there. */
function wrong(message, place) {
  const mark = element('p', 'mentas-error', { id: `mentas-refused-${++serial}`, role: 'alert' }, message);
  const inputs = place.querySelectorAll('input, select, textarea');
  inputs.forEach((input) => {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', mark.id);
  });
  const forget = () => {
    mark.remove();
    inputs.forEach((input) => input.removeAttribute('aria-invalid'));
  };
  ['input', 'change', 'click'].forEach((event) => place.addEventListener(event, forget, { once: true }));
  return mark;
}

let serial = 0;

const placeOf = (form, field) => placesOf(form, field)[0] ?? null;

/** A field, as often as the rows of a list repeat it. */
function placesOf(form, { id }) {
  const inside = form._container.querySelectorAll(`[id^="fjs-form-${form._id}-${id}"], [for^="fjs-form-${form._id}-${id}"]`);
  return [...new Set([...inside].map((each) => each.closest('.fjs-form-field')).filter(Boolean))];
}

export default [];
