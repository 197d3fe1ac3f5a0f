/** What a form says of its draft: that it was brought back, with a way to begin anew, and how it stands with keeping it. */
import { button, element } from './mentas-form-parts.js';

/** @param startAnew empties the form */
export function draftNote(draft, startAnew) {
  const top = element('p', 'mentas-draft', { role: 'status' });
  const bottom = element('p', 'mentas-kept', { role: 'status' });
  draft.listen((state, said) => {
    bottom.dataset.state = state;
    bottom.textContent = inWords(state, said);
  });
  return {
    top,
    bottom,
    broughtBack(savedAt) {
      const when = savedAt ? `, terakhir disimpan ${moment(savedAt)}` : '';
      const anew = button('Buang isian ini', async () => {
        if (window.confirm('Buang isian yang belum dikirim dan mulai dari awal?')) {
          top.replaceChildren();
          bottom.textContent = '';
          await draft.discard();
          startAnew();
        }
      }, 'btn btn-link');
      top.replaceChildren(`Isian Anda yang belum dikirim ditampilkan kembali${when}. Periksa, lalu lanjutkan. `, anew);
      // As good as typed: the end of a session must not sweep it away.
      top.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

function inWords(state, said) {
  switch (state) {
    case 'saving':
      return 'Menyimpan isian …';
    case 'saved':
      return `Isian disimpan pukul ${clock(said)}. Hanya Anda yang dapat membacanya, juga dari komputer lain.`;
    case 'failed':
      return 'Isian belum dapat disimpan: sambungan atau sesi terputus. Isian masih ada di layar ini; jangan tutup halaman ini.';
    case 'refused':
      return said ?? 'Isian tidak dapat disimpan sebagai draf.';
    default:
      return '';
  }
}

const moment = (at) =>
  `${at.toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' })} pukul ${clock(at)}`;
const clock = (at) => at.toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' });

export default [];
