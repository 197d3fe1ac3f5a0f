/**
 * Under each card of the task list: case number, name and village, and whether the task is late.
 *
 * The engine holds no personal data, so they come from `GET /api/tasks/facts?ids=a,b` →
 * `{"a": {"caseNumber", "name", "village"}}`, asked once for all cards of a page and kept while the page is open.
 * Without an answer a card stays as it is.
 */
import { root } from './mentas-address.js';

const known = new Map();
let waiting = [];

export default [
  {
    id: 'mentas-card',
    pluginPoint: 'tasklist.card',
    priority: 10,
    render(node, { taskId }) {
      node.classList.add('mentas-card');
      if (known.has(taskId)) {
        draw(node, known.get(taskId));
        return;
      }
      waiting.push({ node, taskId });
      if (waiting.length === 1) {
        window.setTimeout(askForAll, 40);
      }
    },
  },
];

async function askForAll() {
  const cards = waiting;
  waiting = [];
  const ids = [...new Set(cards.map((card) => card.taskId))];
  try {
    const answer = await fetch(`${root}/api/tasks/facts?ids=${ids.map(encodeURIComponent).join(',')}`, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    });
    if (!answer.ok) {
      return;
    }
    const facts = await answer.json();
    ids.filter((id) => facts[id]).forEach((id) => known.set(id, facts[id]));
    cards.forEach(({ node, taskId }) => draw(node, facts[taskId]));
  } catch (unreachable) {
    // The list is useful without the facts.
  }
}

function draw(node, facts) {
  if (!facts) {
    return;
  }
  const line = (className, text) => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    return element;
  };
  node.replaceChildren(
    ...[
      facts.name && line('mentas-card-name', facts.name),
      facts.village && line('mentas-card-village', facts.village),
      facts.caseNumber && line('mentas-card-number', inWords(facts.caseNumber)),
    ].filter(Boolean),
  );
}

const ROUNDS = { decree: 'keputusan', amendment: 'perubahan', order: 'pesanan', session: 'sesi', objection: 'sanggahan', import: 'impor', reallocation: 'pemindahan kuota', closing: 'penutupan', refresh: 'pemutakhiran' };

/** The key of a round as people say it: `UEP-2026-1-6411/decree-1` is decision 1 of `UEP-2026-1-6411`. */
function inWords(key) {
  return key.replace(/\/([a-z]+)(?:-(\w+))?/g, (all, round, number) =>
    ROUNDS[round] ? ` \u00b7 ${ROUNDS[round]}${number ? ` ${number}` : ''}` : all,
  );
}
