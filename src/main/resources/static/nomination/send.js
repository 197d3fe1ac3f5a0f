/* Sends a nomination file with its progress; without this script the form is sent as any other. */
(() => {
  const form = document.getElementById('send');
  if (!form) {
    return;
  }
  const refusal = document.getElementById('refusal');
  const sending = document.getElementById('sending');
  const bar = document.getElementById('sent');
  const text = document.getElementById('sentText');
  const button = form.querySelector('button[type=submit]');
  const leaveOut = document.getElementById('leaveOutNow');
  const megabytes = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
  let request = null;

  const show = (sentence) => {
    refusal.textContent = sentence;
    refusal.classList.toggle('gone', !sentence);
    if (sentence) {
      refusal.scrollIntoView({ block: 'center' });
    }
  };

  const busy = (is) => {
    sending.classList.toggle('gone', !is);
    button.disabled = is;
  };

  const sentences = (answer) => {
    try {
      const list = JSON.parse(answer.responseText);
      return Array.isArray(list) ? [...new Set(list.map((one) => one.message))].join(' ') : '';
    } catch (unreadable) {
      return '';
    }
  };

  const names = (answer, field) => {
    try {
      return JSON.parse(answer.responseText).some((one) => one.field === field);
    } catch (unreadable) {
      return false;
    }
  };

  const refused = (answer) => {
    if (answer.status === 401 || answer.status === 403) {
      return 'Sesi Anda sudah berakhir. Masuk lagi di jendela lain, muat ulang halaman ini, lalu kirim lagi.';
    }
    return sentences(answer) || 'Berkas tidak dapat diterima karena gangguan. Coba lagi; bila tetap gagal, hubungi pengelola.';
  };

  const arrived = () => {
    busy(false);
    if (request.status === 202) {
      busy(true);
      text.textContent = 'Berkas sudah sampai.';
      const taken = JSON.parse(request.responseText);
      window.location.assign(form.dataset.imports + taken.id + (taken.already ? '?lagi' : ''));
    } else {
      show(refused(request));
      leaveOut.classList.toggle('gone', !names(request, 'leaveOut'));
    }
  };

  const progress = (event) => {
    if (event.lengthComputable) {
      const part = Math.floor((event.loaded * 100) / event.total);
      bar.value = part;
      text.textContent =
        part < 100
          ? `${part} % dari ${megabytes.format(event.total / 1048576)} MB terkirim`
          : 'Berkas sudah terkirim dan sedang diperiksa …';
    }
  };

  const send = (withoutUnknown) => {
    const [file] = form.elements.file.files;
    show('');
    leaveOut.classList.add('gone');
    if (file && file.size > Number(form.dataset.most)) {
      show(`Berkas terlalu besar: paling besar ${form.dataset.mostText}. Bagi menjadi beberapa berkas.`);
      return;
    }
    const data = new FormData();
    for (const name of ['round', 'scheme', 'corrects']) {
      if (form.elements[name].value) {
        data.append(name, form.elements[name].value);
      }
    }
    if (withoutUnknown) {
      data.append('leaveOut', 'true');
    }
    data.append('file', file);
    request = new XMLHttpRequest();
    request.open('POST', form.dataset.api);
    if (form.dataset.header) {
      request.setRequestHeader(form.dataset.header, form.dataset.token);
    }
    request.upload.addEventListener('progress', progress);
    request.addEventListener('load', arrived);
    request.addEventListener('error', () => {
      busy(false);
      show('Sambungan terputus sebelum berkas sampai. Periksa jaringan, lalu kirim lagi: pilihan Anda masih ada.');
    });
    bar.value = 0;
    text.textContent = '0 %';
    busy(true);
    request.send(data);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form.elements.namedItem('leaveOut')?.checked === true);
  });

  leaveOut.addEventListener('click', () => form.reportValidity() && send(true));

  document.getElementById('stop').addEventListener('click', () => {
    request?.abort();
    busy(false);
    show('Pengiriman dihentikan. Belum ada yang diproses.');
  });
})();
