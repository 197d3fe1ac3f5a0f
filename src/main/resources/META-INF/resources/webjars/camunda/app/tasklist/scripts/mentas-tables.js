/**
 * Tables inside forms: each cell carries the heading of its column, so that `user-styles.css` can show a row as a card where a table
 * would be wider than the form.
 */
const TABLES = '.fjs-form-field-text table';

function label(table) {
  const headings = [...table.querySelectorAll('thead th')].map((heading) => heading.textContent.trim());
  table.querySelectorAll('tbody tr').forEach((row) =>
    [...row.cells].forEach((cell, column) => {
      cell.dataset.mentasHeading = headings[column] ?? '';
    }),
  );
}

new MutationObserver((changes) =>
  changes
    .flatMap((change) => [...change.addedNodes])
    .filter((node) => node.nodeType === Node.ELEMENT_NODE)
    .flatMap((node) => [...(node.matches(TABLES) ? [node] : []), ...node.querySelectorAll(TABLES)])
    .forEach(label),
).observe(document.body, { childList: true, subtree: true });

export default [];
