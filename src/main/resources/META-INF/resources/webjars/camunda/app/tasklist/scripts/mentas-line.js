/**
 * Bad lines: when a request gets no answer at all, the engine's client forgets whoever waits for it, and a form that was being sent
 * can neither be sent again nor says why. Such a request is answered here, as by a gateway, with a sentence.
 */
const NO_ANSWER = JSON.stringify({
  message: 'tidak ada sambungan ke Mentas. Isian masih ada di layar ini; kirim lagi setelah sambungan kembali.',
});

const { prototype } = XMLHttpRequest;
const aborted = new WeakSet();
const abort = prototype.abort;
prototype.abort = function () {
  aborted.add(this);
  abort.call(this);
};

const status = Object.getOwnPropertyDescriptor(prototype, 'status');
const isUnanswered = (request) =>
  request.readyState === XMLHttpRequest.DONE && status.get.call(request) === 0 && !aborted.has(request);

function standIn(name, answer) {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    ...own,
    get() {
      return isUnanswered(this) ? answer : own.get.call(this);
    },
  });
}

standIn('status', 503);
standIn('responseText', NO_ANSWER);
standIn('response', NO_ANSWER);

const headers = prototype.getAllResponseHeaders;
prototype.getAllResponseHeaders = function () {
  return isUnanswered(this) ? 'content-type: application/json\r\n' : headers.call(this);
};
const header = prototype.getResponseHeader;
prototype.getResponseHeader = function (name) {
  return isUnanswered(this) ? (/^content-type$/i.test(name) ? 'application/json' : null) : header.call(this, name);
};

export default [];
