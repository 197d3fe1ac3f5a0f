/* Choosing a file in our own words: a browser's own button speaks the browser's language. */
for (const input of document.querySelectorAll('input[type=file]')) {
  const name = document.createElement('span');
  const button = document.createElement('span');
  const empty = 'Belum ada berkas dipilih';
  const box = document.createElement('span');
  box.className = 'pick';
  button.className = 'pickbutton';
  button.textContent = 'Pilih berkas';
  name.className = 'wrapped';
  name.textContent = empty;
  box.append(button, name);
  input.classList.add('unseen');
  input.after(box);

  const show = () => {
    const [file] = input.files;
    const size = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
    name.classList.remove('late');
    name.textContent = file ? `${file.name} (${size.format(Math.max(file.size / 1048576, 0.1))} MB)` : empty;
  };
  input.addEventListener('change', show);
  // A quick hand, or the way back to this page, may have chosen before this script was there.
  show();
  input.form.noValidate = true;
  input.form.addEventListener('submit', (event) => {
    if (!input.files.length) {
      event.preventDefault();
      event.stopImmediatePropagation();
      name.classList.add('late');
      name.textContent = 'Pilih berkasnya dahulu.';
      input.focus();
    }
  });
}
