/**
 * MentasForm: what an embedded HTML form needs beyond text: photo, signature, coordinates, files, rupiah, lines of goods.
 *
 * A form is one `<form>` of declarative elements that ends with
 * `<script cam-script type="text/form-script">MentasForm.bind(camForm);</script>`. What an author writes:
 *
 * | element                                        | sent as                                                          |
 * |------------------------------------------------|------------------------------------------------------------------|
 * | `<input data-mentas-field="x">`, textarea, select, `<fieldset data-mentas-field>` of radio inputs | String; `type=number` Long (Double with a broken `step`), `type=checkbox` Boolean, `type=date` ISO String |
 * | `<input data-mentas-rupiah="x">`               | Long, shown as 1.500.000; `min`, `max`                           |
 * | `<div data-mentas-photo="x">`                  | File, JPEG of at most 1600 px and 1 MB                           |
 * | `<div data-mentas-signature="x">`              | File, PNG; `data-mentas-thumbprint` also takes a photo           |
 * | `<div data-mentas-file="x">`                   | File; `accept`, `data-mentas-max-mb` (5)                         |
 * | `<div data-mentas-coordinates="x">`            | String `latitude,longitude`                                      |
 * | `<div data-mentas-rows="x">`                   | Json, an array of objects, one key a `data-mentas-column` inside |
 * | `<… data-mentas-fact="x">`                     | nothing: shows a fact; `data-mentas-format="rupiah|date"`        |
 *
 * On each: `data-mentas-label` (drawn by the helper), `data-mentas-hint`, `data-mentas-optional` (else required),
 * `data-mentas-must` (a box that has to be ticked), `data-mentas-when="field=VALUE,OTHER"` (on any element: shown,
 * required and sent only then), `data-mentas-options-from="fact"` (a list of strings or of `{value, label, …}`).
 *
 * Rows: columns are real inputs with `data-mentas-column`, `data-mentas-label`, `data-mentas-money`, `data-mentas-optional`,
 * `data-mentas-readonly`; on the container `data-mentas-from="fact"` (first lines), `data-mentas-fixed` (no adding or
 * removing), `data-mentas-min`, `data-mentas-max-rows`, `data-mentas-total="quantity*unitPrice"`,
 * `data-mentas-ceiling="5000000"` or `data-mentas-ceiling-from="fact"`, `data-mentas-ceiling-soft`.
 *
 * A field is filled with the fact of its own name. An optional field left empty is sent as null, an optional file not
 * at all. Facts are never sent back, and nothing that was typed is kept in the browser.
 */
import { rowsWidget } from './mentas-form-rows.js';
import { coordinatesWidget, fileWidget, photoWidget, signatureWidget } from './mentas-form-media.js';
import { fieldWidget } from './mentas-form-field.js';
import { asList, element, showFact } from './mentas-form-parts.js';

const KINDS = {
  field: fieldWidget,
  rupiah: fieldWidget,
  photo: photoWidget,
  signature: signatureWidget,
  file: fileWidget,
  coordinates: coordinatesWidget,
  rows: rowsWidget,
};

window.MentasForm = { bind };

function bind(camForm) {
  const form = camForm.formElement[0];
  form.classList.add('mentas-form');
  form.setAttribute('novalidate', '');
  const missing = element('p', 'mentas-missing', { role: 'status' });
  let widgets = [];
  const changed = () => judge(camForm, form, widgets, missing);

  widgets = Object.entries(KINDS).flatMap(([kind, draw]) =>
    [...form.querySelectorAll(`[data-mentas-${kind}]`)].map((place) => draw(place, kind, changed)),
  );
  widgets.sort((a, b) => (a.box.compareDocumentPosition(b.box) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  form.append(missing);

  namesOfFacts(form, widgets).forEach((name) => camForm.variableManager.fetchVariable(name));
  camForm.on('variables-fetched', () => {
    const facts = (name) => camForm.variableManager.variables[name]?.value;
    form.querySelectorAll('[data-mentas-fact]').forEach((place) => showFact(place, facts(place.dataset.mentasFact)));
    form.querySelectorAll('[data-mentas-options-from]').forEach((place) => {
      place.mentasOptions = asList(facts(place.dataset.mentasOptionsFrom));
    });
    widgets.forEach((widget) => widget.fill(facts));
    changed();
  });
  camForm.on('store', () => {
    camForm.storePrevented = true;
  });
  camForm.on('submit', () => {
    widgets.forEach((widget) => widget.touch?.());
    changed();
    if (widgets.some((widget) => isShown(widget, form) && widget.problem())) {
      camForm.submitPrevented = true;
      return;
    }
    send(camForm, form, widgets);
  });
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', changed);
  changed();
}

/** Facts shown, named by a `…-from`, and the earlier values of plain fields. */
function namesOfFacts(form, widgets) {
  const names = new Set(widgets.filter((widget) => widget.fillable).map((widget) => widget.name));
  const attributes = ['fact', 'options-from', 'from', 'ceiling-from'];
  attributes.forEach((attribute) =>
    form
      .querySelectorAll(`[data-mentas-${attribute}]`)
      .forEach((place) => names.add(place.getAttribute(`data-mentas-${attribute}`))),
  );
  return [...names];
}

/** Shows and hides what depends on other fields, names what is missing, and holds "Selesaikan" until nothing is. */
function judge(camForm, form, widgets, missing) {
  const values = Object.fromEntries(widgets.map((widget) => [widget.name, String(widget.plain?.() ?? '')]));
  form.querySelectorAll('[data-mentas-when]').forEach((place) => {
    const [name, wanted] = place.dataset.mentasWhen.split('=');
    place.hidden = !wanted.split(',').includes(values[name.trim()]);
  });
  const open = widgets.filter((widget) => {
    const problem = isShown(widget, form) ? widget.problem() : null;
    widget.say(problem);
    return problem;
  });
  missing.textContent = open.length ? `Belum lengkap: ${open.map((widget) => widget.label).join(' · ')}` : '';
  const angularForm = camForm.formElement.controller?.('form');
  if (angularForm) {
    angularForm.$setValidity('mentas', open.length === 0, form);
    camForm.formElement.scope()?.$applyAsync();
  }
}

function isShown(widget, form) {
  const hidden = widget.box.closest('[hidden]');
  return !hidden || !form.contains(hidden);
}

/** Leaves exactly the form's own values among the variables: facts stay behind. */
function send(camForm, form, widgets) {
  const manager = camForm.variableManager;
  const native = new Set(camForm.fields.map((field) => field.variableName));
  manager
    .variableNames()
    .filter((name) => !native.has(name))
    .forEach((name) => manager.destroyVariable(name));
  widgets
    .filter((widget) => isShown(widget, form))
    .map((widget) => widget.variable())
    .filter(Boolean)
    .forEach((variable) => manager.createVariable(variable));
}

export default [];
