/** What follows from a choice in a start form: rows and facts with `data-mentas-of="field"` are asked for when that field changes. */
import { button, element, showFact } from './mentas-form-parts.js';

export function followChoices(camForm, form, widgets, changed) {
  const followers = [...form.querySelectorAll('[data-mentas-of]')];
  const fields = new Set(followers.map((place) => place.dataset.mentasOf));
  const updates = [...fields].map((field) => {
    const chooser = widgets.find((widget) => widget.name === field);
    return follower(camForm, chooser, followers.filter((place) => place.dataset.mentasOf === field), widgets, changed);
  });
  return () => updates.forEach((update) => update());
}

function follower(camForm, chooser, places, widgets, changed) {
  const status = element('p', 'mentas-choice', { role: 'status' });
  chooser.box.append(status);
  let shown = '';

  function update() {
    const chosen = chooser.plain() ?? '';
    if (chosen !== shown) {
      shown = chosen;
      status.replaceChildren();
      fill(chosen, {});
      if (chosen) {
        load(chosen);
      }
    }
  }

  function load(chosen) {
    status.replaceChildren('Memuat daftar …');
    const names = places.map((place) => `${nameOf(place)}.${chosen}`);
    const asked = { id: camForm.processDefinitionId, names, deserializeValues: false };
    camForm.client.resource('process-definition').formVariables(asked, (error, facts) => {
      if (chosen !== shown) {
        return;
      }
      status.replaceChildren();
      if (error) {
        status.append('Daftar belum dapat dimuat. Periksa sambungan internet. ', button('Coba lagi', () => load(chosen)));
      } else {
        fill(chosen, facts);
      }
      changed();
    });
  }

  function fill(chosen, facts) {
    places.forEach((place) => {
      const value = facts[`${nameOf(place)}.${chosen}`]?.value;
      const widget = widgets.find(({ box }) => box.contains(place));
      if (widget) {
        widget.fillChoice(value, chosen);
      } else {
        showFact(place, value ?? ' ');
      }
    });
  }

  return update;
}

function nameOf(place) {
  const { mentasFact, mentasFrom, mentasRows } = place.dataset;
  return mentasFact ?? mentasFrom ?? mentasRows;
}

export default [];
