/**
 * What travels with a form beside its fields. A start form that is opened gets a key, so that a double click or a resend begins nothing
 * twice; a task form gets the mark of the facts that it shows, so that nobody decides on what has changed meanwhile. Both come and go
 * in headers, for every kind of form.
 */
const KEY = 'Idempotency-Key';
const FACTS = 'Mentas-Facts';
const OPENED = [
  [/\/process-definition\/([^/?]+)\/deployed-start-form(?:\?|$)/, KEY],
  [/\/task\/([^/?]+)\/form-variables(?:\?|$)/, FACTS],
];
const HANDED_IN = [
  [/\/process-definition\/([^/?]+)\/submit-form(?:\?|$)/, KEY],
  [/\/task\/([^/?]+)\/(?:submit-form|complete)(?:\?|$)/, FACTS],
];

const given = new Map();
const calls = new WeakMap();
const { prototype } = XMLHttpRequest;
const { open, send } = prototype;

const match = (ways, url) => {
  for (const [way, header] of ways) {
    const found = way.exec(url);
    if (found) {
      return { header, at: `${header} ${decodeURIComponent(found[1])}` };
    }
  }
  return null;
};

prototype.open = function (method, url, ...more) {
  calls.set(this, { method: String(method).toUpperCase(), url: String(url) });
  return open.call(this, method, url, ...more);
};

prototype.send = function (...body) {
  const { method, url } = calls.get(this) ?? {};
  const opened = method === 'GET' && match(OPENED, url);
  if (opened) {
    this.addEventListener('load', () => {
      const value = this.getResponseHeader(opened.header);
      if (value) {
        given.set(opened.at, value);
      }
    });
  }
  const handedIn = method === 'POST' && match(HANDED_IN, url);
  if (handedIn && given.has(handedIn.at)) {
    this.setRequestHeader(handedIn.header, given.get(handedIn.at));
    this.addEventListener('load', () => {
      if (this.status >= 200 && this.status < 300) {
        given.delete(handedIn.at);
      }
    });
  }
  return send.apply(this, body);
};

export default [];
