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
 * | `<… data-mentas-fact="x">`                     | nothing: shows a fact; `data-mentas-format="rupiah|date|phone|point"` |
 *
 * On each: `data-mentas-label` (drawn by the helper), `data-mentas-hint`, `data-mentas-ask` (the question as it is said aloud, above the
 * label), `data-mentas-optional` (else required), `data-mentas-optional-when` (required unless it holds),
 * `data-mentas-must` (a box that has to be ticked), `data-mentas-digits` (anything but digits goes as it is typed or pasted),
 * `data-mentas-today` (a date begins with the house's today),
 * `data-mentas-when="field=VALUE,OTHER"` (on any element: shown, required and sent only then; the name may be a fact's,
 * `field=*` is any value, a space joins conditions), `data-mentas-options-from="fact"` (a list of strings or of
 * `{value, label, group, …}`; the only choice is taken at once).
 *
 * Rows: columns are real inputs with `data-mentas-column`, `data-mentas-label`, `data-mentas-money`, `data-mentas-optional`,
 * `data-mentas-readonly`; on the container `data-mentas-from="fact"` (first lines), `data-mentas-fixed` (no adding or
 * removing), `data-mentas-min`, `data-mentas-max-rows`, `data-mentas-total="quantity*unitPrice"`,
 * `data-mentas-ceiling="5000000"` or `data-mentas-ceiling-from="fact"`, `data-mentas-ceiling-soft`. A column may be a
 * `<fieldset data-mentas-column>` of radio inputs and may have `data-mentas-when`, which looks into its own row first;
 * `data-mentas-given="key"` shows a value of the given line and sends nothing (on an `<a>`: a link there); `data-mentas-wide` takes the whole width,
 * `data-mentas-all="Semua datang: present=true"` is a button that fills all lines (`Semua baik: received=@toCome, rejected=0; …`),
 * `data-mentas-compact` one low row a line, for long lists on a phone, with the column `data-mentas-title` first and `data-mentas-aside` on wide screens only;
 * `data-mentas-bare` shows no label; on the container `data-mentas-count="column"` counts the answers of a radio column.
 *
 * Start forms: rows and facts with `data-mentas-of="field"` follow what is chosen there: their facts are asked for as
 * `fact.choice` (TaskForm.withFactsOfChoice), and what was typed in the rows of another choice comes back with it.
 *
 * `<a data-mentas-href="/musyawarah/{village}">` is a link while the fields it names are filled. On the form,
 * `data-mentas-done="Kasus {businessKey} dibuat."`, `data-mentas-done-link`, `data-mentas-done-label`: said when it was taken.
 *
 * `data-mentas-empty="…"` on a select with `data-mentas-options-from`: what to do where there is nothing to choose.
 *
 * `data-mentas-asked` on a field: hidden until a refusal names it, as that of a value which is unusual and wants an explanation.
 *
 * A field is filled with the fact of its own name. An optional field left empty is sent as null, an optional file not
 * at all. Facts are never sent back, and nothing that was typed is kept in the browser: drafts are the server's, and files go ahead
 * of their form (mentas-draft-store.js). What is refused is marked at the field that the answer names (mentas-refusal.js).
 */
import { rowsWidget } from './mentas-form-rows.js';
import { coordinatesWidget, fileWidget, photoWidget, signatureWidget } from './mentas-form-media.js';
import { fieldWidget } from './mentas-form-field.js';
import { followChoices } from './mentas-form-choice.js';
import { keepDraft } from './mentas-form-draft.js';
import { watchWindow } from './mentas-form-window.js';
import { firstOf, lead, meant, onRefusal, rowIn } from './mentas-refusal.js';
import { asList, button, element, holds, showFact } from './mentas-form-parts.js';

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
  let shownFacts = {};
  let follow = () => {};
  let draft = null;
  const changed = () => {
    follow();
    judge(camForm, form, widgets, shownFacts, missing);
    draft?.touch();
  };

  widgets = Object.entries(KINDS).flatMap(([kind, draw]) =>
    [...form.querySelectorAll(`[data-mentas-${kind}]`)].map((place) => draw(place, kind, changed)),
  );
  widgets.sort((a, b) => (a.box.compareDocumentPosition(b.box) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  form.append(missing);
  draft = keepDraft(camForm, form, widgets, changed);
  watchWindow(camForm, form, draft);
  onRefusal(form, (errors) => {
    draft.forgetKeys(errors.map(({ field }) => field));
    mark(errors, widgets, form);
  });
  showWhenAsked(camForm, widgets, changed);

  namesOfFacts(form, widgets).forEach((name) => camForm.variableManager.fetchVariable(name));
  camForm.on('variables-fetched', () => {
    const { variables } = camForm.variableManager;
    shownFacts = Object.fromEntries(Object.keys(variables).map((name) => [name, variables[name]?.value]));
    const facts = (name) => shownFacts[name];
    form.querySelectorAll('[data-mentas-fact]:not([data-mentas-of])').forEach((place) => showFact(place, facts(place.dataset.mentasFact)));
    form.querySelectorAll('[data-mentas-options-from]').forEach((place) => {
      place.mentasOptions = asList(facts(place.dataset.mentasOptionsFrom));
    });
    widgets.forEach((widget) => widget.fill(facts));
    follow = followChoices(camForm, form, widgets, changed);
    changed();
    draft.bringBack();
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
      .querySelectorAll(`[data-mentas-${attribute}]:not([data-mentas-of])`)
      .forEach((place) => names.add(place.getAttribute(`data-mentas-${attribute}`))),
  );
  const fields = widgets.map((widget) => widget.name);
  ['when', 'optional-when'].forEach((attribute) =>
    form.querySelectorAll(`[data-mentas-${attribute}]:not([data-mentas-column])`).forEach((place) =>
      place
        .getAttribute(`data-mentas-${attribute}`)
        .split(/\s+/)
        .map((condition) => condition.split('=')[0])
        .filter((name) => !fields.includes(name))
        .forEach((name) => names.add(name)),
    ),
  );
  if (form.querySelector('[data-mentas-field][type=date]')) {
    names.add('dayBounds');
  }
  return [...names];
}

/** Shows and hides what depends on other fields, names what is missing, and holds "Selesaikan" until nothing is. */
function judge(camForm, form, widgets, facts, missing) {
  const values = { ...facts, ...Object.fromEntries(widgets.map((widget) => [widget.name, widget.plain?.()])) };
  const valueOf = (name) => values[name];
  form.querySelectorAll('[data-mentas-when]:not([data-mentas-column])').forEach((place) => {
    place.hidden = !holds(place.dataset.mentasWhen, valueOf);
  });
  form.querySelectorAll('[data-mentas-href]').forEach((link) => fillLink(link, values));
  widgets.forEach((widget) => {
    widget.weigh(valueOf);
    widget.look?.(values);
  });
  const open = widgets.filter((widget) => {
    const problem = isShown(widget, form) ? widget.problem() : null;
    widget.say(problem);
    return problem;
  });
  const ways = open.map((widget) => button(widget.label, () => goTo(widget), 'btn-link'));
  missing.replaceChildren(...(open.length ? ['Belum lengkap: ', ...ways.flatMap((way) => [' · ', way]).slice(1)] : []));
  const angularForm = camForm.formElement.controller?.('form');
  if (angularForm) {
    angularForm.$setValidity('mentas', open.length === 0, form);
    camForm.formElement.scope()?.$applyAsync();
  }
}

/** Fields for what only some hand-ins need: they appear with the sentence that asks for them. */
function showWhenAsked(camForm, widgets, changed) {
  const asked = widgets.filter((widget) => widget.box.querySelector('[data-mentas-asked]'));
  asked.forEach((widget) => (widget.box.hidden = true));
  camForm.on('submit-failed', (error) => {
    const wanted = asked.filter((widget) => String(error?.message ?? error).includes(`"${widget.label}"`));
    wanted.forEach((widget) => (widget.box.hidden = false));
    changed();
    if (wanted.length) {
      goTo(wanted[0]);
    }
  });
}

/** Marks what was refused and leads to the first of it. */
function mark(errors, widgets, form) {
  const asked = widgets.filter((widget) => isShown(widget, form));
  asked.forEach((widget) => widget.forgetRefusals?.());
  const sentences = new Map();
  const places = errors.map((error) => {
    const widget = meant(error, asked);
    if (widget) {
      sentences.set(widget, [...(sentences.get(widget) ?? []), error.message]);
    }
    return (rowIn(error.message) && widget?.refuseRow?.(rowIn(error.message), error.message)) || widget?.box;
  });
  sentences.forEach((said, widget) => {
    widget.refuse(said.join(' '));
    widget.say(widget.problem());
  });
  lead(firstOf(places));
}

/** Leads to what is missing: to the line of a list, to the field otherwise. */
function goTo(widget) {
  const place = widget.firstWrong?.() ?? widget.box;
  widget.touch?.();
  lead(place);
}

function fillLink(link, values) {
  const names = [...link.dataset.mentasHref.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  link.hidden = names.some((name) => !values[name]);
  link.href = link.dataset.mentasHref.replace(/\{(\w+)\}/g, (place, name) => encodeURIComponent(values[name] ?? ''));
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
