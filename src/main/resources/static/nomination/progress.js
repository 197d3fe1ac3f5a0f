/* Keeps the progress of an import up to date; when it has ended the page is loaded anew with its result. */
(() => {
  const place = document.getElementById('progress');
  const bar = document.getElementById('bar');
  const numbers = document.getElementById('numbers');
  const state = document.getElementById('state');
  const stuck = document.getElementById('stuck');
  const pause = 2000;

  const show = (now) => {
    bar.value = now.percent;
    numbers.textContent = now.text;
    state.textContent = now.stateText;
    stuck.classList.toggle('gone', !now.stuck);
    let passed = true;
    for (const step of place.querySelectorAll('[data-phase]')) {
      const here = step.dataset.phase === now.phase;
      step.classList.toggle('now', here);
      passed &&= !here;
      step.classList.toggle('done', passed);
    }
  };

  const ask = async () => {
    try {
      const answer = await fetch(place.dataset.api, { headers: { Accept: 'application/json' } });
      if (answer.redirected) {
        window.location.reload();
        return;
      }
      const now = await answer.json();
      if (answer.ok && now.state !== 'RUNNING') {
        window.location.reload();
        return;
      }
      if (answer.ok) {
        show(now);
      }
    } catch (offline) {
      numbers.textContent = 'Sambungan terputus; kemajuan ditampilkan lagi sesudah tersambung. Impor tetap berjalan.';
    }
    window.setTimeout(ask, pause);
  };
  window.setTimeout(ask, pause);
})();
