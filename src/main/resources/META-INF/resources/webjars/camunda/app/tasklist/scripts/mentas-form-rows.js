/** Lines of goods in MentasForm: a small table that grows, with subtotals and a total against a ceiling. */
import { asList, asMoney, asOption, button, element, frame, offer, problemOf, read, rupiah, write } from './mentas-form-parts.js';

export function rowsWidget(place, kind, changed) {
  const settings = settingsOf(place);
  const content = element('div', 'mentas-rows');
  const framed = frame(place, content);
  const lines = element('div', 'mentas-lines');
  const total = element('p', 'mentas-total', { role: 'status' });
  const rows = [];
  let ceiling = settings.ceiling;

  const add = (values = {}) => {
    const row = rowOf(settings, values, changed);
    rows.push(row);
    lines.append(row.box);
    if (!settings.fixed) {
      row.box.append(
        button('Hapus', () => {
          rows.splice(rows.indexOf(row), 1);
          row.box.remove();
          changed();
        }, 'btn btn-link mentas-remove'),
      );
    }
  };
  const more = button('Tambah baris', () => {
    add();
    changed();
    rows[rows.length - 1].cells[0].input.focus();
  });
  more.hidden = settings.fixed;
  place.hidden = true;
  content.append(lines, more, total, place);

  const sum = () => rows.reduce((all, row) => all + row.subtotal(), 0);
  return {
    ...framed,
    name: settings.name,
    fillable: true,
    fill(facts) {
      settings.columns.forEach((column) => (column.options = column.template.mentasOptions));
      if (settings.ceilingFrom) {
        ceiling = Number(facts(settings.ceilingFrom)) || null;
      }
      const given = asList(facts(settings.from ?? settings.name));
      rows.splice(0).forEach((row) => row.box.remove());
      given.forEach(add);
      while (!settings.fixed && rows.length < Math.max(settings.least, 1)) {
        add();
      }
    },
    problem() {
      const filled = settings.fixed ? rows : rows.filter((row) => !row.isEmpty());
      more.disabled = rows.length >= settings.most;
      rows.forEach((row) => row.showSubtotal());
      const over = ceiling !== null && sum() > ceiling;
      showTotal(total, settings, sum(), ceiling, over);
      if (filled.length < settings.least) {
        return settings.least > 1 ? `Isi paling sedikit ${settings.least} baris.` : 'Isi paling sedikit satu baris.';
      }
      if (filled.some((row) => row.problem())) {
        return filled.map((row) => row.problem()).find(Boolean);
      }
      return over && !settings.ceilingSoft ? `Jumlah melebihi pagu ${rupiah(ceiling)}.` : null;
    },
    variable() {
      const filled = settings.fixed ? rows : rows.filter((row) => !row.isEmpty());
      return { name: settings.name, type: 'Json', value: filled.map((row) => row.values()) };
    },
  };
}

function settingsOf(place) {
  const data = place.dataset;
  const optional = place.hasAttribute('data-mentas-optional');
  return {
    name: data.mentasRows,
    from: data.mentasFrom,
    fixed: place.hasAttribute('data-mentas-fixed'),
    least: Number(data.mentasMin ?? (optional ? 0 : 1)),
    most: Number(data.mentasMaxRows ?? 30),
    factors: (data.mentasTotal ?? '').split('*').map((factor) => factor.trim()).filter(Boolean),
    ceiling: data.mentasCeiling ? Number(data.mentasCeiling) : null,
    ceilingFrom: data.mentasCeilingFrom,
    ceilingSoft: place.hasAttribute('data-mentas-ceiling-soft'),
    columns: [...place.querySelectorAll('[data-mentas-column]')].map((template) => ({
      template,
      name: template.dataset.mentasColumn,
      label: template.dataset.mentasLabel ?? '',
      optional: template.hasAttribute('data-mentas-optional'),
      readonly: template.hasAttribute('data-mentas-readonly') || template.type === 'hidden',
    })),
  };
}

function rowOf(settings, values, changed) {
  const box = element('div', 'mentas-line');
  const cells = settings.columns.map((column) => cellOf(column, values[column.name]));
  cells.forEach((cell) => box.append(cell.box));
  cells.forEach((cell) => cell.offerChoices());
  const subtotal = element('output', 'mentas-subtotal');
  if (settings.factors.length) {
    box.append(element('div', 'mentas-cell', {}, element('span', 'mentas-cell-label', {}, 'Subtotal'), subtotal));
  }
  const cellNamed = (name) => cells.find((cell) => cell.column.name === name);
  const row = {
    box,
    cells,
    isEmpty: () => cells.every(({ input, column }) => column.readonly || isBlank(input)),
    values: () => Object.fromEntries(cells.map((cell) => [cell.column.name, cell.value()])),
    subtotal: () =>
      settings.factors.length ? settings.factors.reduce((product, name) => product * (cellNamed(name)?.value() || 0), 1) : 0,
    showSubtotal: () => (subtotal.textContent = rupiah(row.subtotal())),
    problem() {
      const wrong = cells
        .filter(({ column }) => !column.readonly)
        .map(({ input, column }) => [column.label, problemOf(input, column.optional)])
        .find(([, problem]) => problem);
      return wrong ? `${wrong[0]}: ${wrong[1].charAt(0).toLowerCase()}${wrong[1].slice(1)}` : null;
    },
  };
  // A line of the catalogue brings its unit and price with it.
  cells.forEach(({ input, column }) =>
    input.addEventListener('change', () => {
      const choice = (column.options ?? []).map(asOption).find((option) => option.value === input.value);
      Object.keys(choice ?? {})
        .filter((key) => !['value', 'label', column.name].includes(key) && cellNamed(key))
        .forEach((key) => write(cellNamed(key).input, choice[key]));
      changed();
    }),
  );
  return row;
}

/** Ticks and preselected choices don't make a line begun. */
function isBlank(input) {
  return input.tagName === 'SELECT' || input.type === 'checkbox' || read(input) === null;
}

function cellOf(column, given) {
  const input = column.template.cloneNode(true);
  input.removeAttribute('data-mentas-column');
  input.setAttribute('aria-label', column.label);
  if (column.template.hasAttribute('data-mentas-money')) {
    asMoney(input);
  }
  if (!['checkbox', 'hidden'].includes(input.type)) {
    input.classList.add('form-control');
  }
  const label = element('span', 'mentas-cell-label', {}, column.label);
  const box = element('label', 'mentas-cell', {}, label, input);
  box.hidden = input.type === 'hidden';
  if (column.readonly && input.type !== 'hidden') {
    input.hidden = true;
    const shown = column.template.hasAttribute('data-mentas-money') && given != null ? rupiah(given) : String(given ?? '–');
    box.append(element('span', 'mentas-given', {}, shown));
  }
  const fill = () => given !== undefined && given !== null && write(input, given);
  fill();
  return {
    box,
    input,
    column,
    value: () => (column.readonly && given !== undefined ? given : read(input)),
    offerChoices() {
      offer(input, column.options);
      fill();
    },
  };
}

function showTotal(place, settings, sum, ceiling, over) {
  place.hidden = !settings.factors.length;
  place.classList.toggle('mentas-over', over);
  const against = ceiling === null ? '' : ` dari pagu ${rupiah(ceiling)}`;
  const rest = ceiling === null ? '' : over ? `, lebih ${rupiah(sum - ceiling)}` : `, sisa ${rupiah(ceiling - sum)}`;
  place.textContent = `Jumlah ${rupiah(sum)}${against}${rest}`;
}
