/**
 * What the office does not take: the answer to a form names the fields, and each form marks them and leads to the first. The client of
 * the engine passes the sentence on and drops the names, so they are read here.
 */
const HAND_IN = /\/(submit-form|complete)$/;

const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (method.toUpperCase() === 'POST' && HAND_IN.test(String(address).split('?')[0])) {
    this.addEventListener('load', () => {
      if (this.status === 400 || this.status === 422) {
        tell(this.responseText);
      }
    });
  }
  return open.call(this, method, address, ...rest);
};

const listeners = new Set();

/** Calls `listener` with `[{field, message}]` when a form is refused, as long as `place` is on the page. */
export function onRefusal(place, listener) {
  listeners.add({ place, listener });
}

function tell(answer) {
  const errors = errorsOf(answer);
  listeners.forEach((each) => {
    if (!each.place.isConnected) {
      listeners.delete(each);
    } else if (errors.length) {
      each.listener(errors);
    }
  });
}

function errorsOf(answer) {
  try {
    return JSON.parse(answer).errors ?? [];
  } catch (notJson) {
    return [];
  }
}

/** The field that an error means: by its name, or else by its label, or one of its columns', at the beginning of the sentence. */
export function meant({ field, message }, widgets) {
  const begins = ({ labels }) => Math.max(0, ...labels.filter((label) => label && beginsWith(message, label)).map(({ length }) => length));
  const [longest] = [...widgets].sort((one, other) => begins(other) - begins(one));
  const list = rowIn(message) ? widgets.filter(({ hasRows }) => hasRows) : [];
  return (
    widgets.find(({ name }) => name === field) ??
    (longest && begins(longest) ? longest : undefined) ??
    (list.length === 1 ? list[0] : undefined)
  );
}

export const beginsWith = (message, label) =>
  message.toLowerCase().startsWith(label.toLowerCase()) && !/[\p{L}\d]/u.test(message.charAt(label.length));

/** `baris 3` in a sentence: 3. */
export const rowIn = (message) => Number(/\bbaris (\d+)/i.exec(message)?.[1] ?? 0);

/** Of places on the page the one that comes first to the eye. */
export const firstOf = (places) =>
  places.filter(Boolean).sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];

/** Leads the eye and the keyboard to a place. */
export function lead(place) {
  place?.scrollIntoView({ block: 'center' });
  place
    ?.querySelector('input:not([type=hidden], [hidden], .mentas-picker), select:not([hidden]), textarea, canvas, button')
    ?.focus({ preventScroll: true });
}

export default [];
