/* The demo's clock page: sends the new time and says what came of it. */
const form = document.getElementById('move');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const headers = { 'Content-Type': 'application/json' };
  if (form.dataset.csrfHeader) {
    headers[form.dataset.csrfHeader] = form.dataset.csrf;
  }
  const response = await fetch(form.dataset.address, {
    method: 'POST',
    headers,
    body: JSON.stringify({ at: document.getElementById('at').value }),
  });
  const answer = await response.json().catch(() => [{ message: 'Permintaan ditolak. Muat ulang halaman ini.' }]);
  if (response.ok) {
    document.getElementById('now').textContent = answer.text;
    document.getElementById('answer').textContent = 'Jam dimajukan. Pekerjaan yang jatuh tempo sedang dijalankan.';
  } else {
    document.getElementById('answer').textContent = answer.map((error) => error.message).join(' ');
  }
});
