/** Files, photos, signatures and coordinates of MentasForm. */
import { button, element, frame } from './mentas-form-parts.js';

const LONGEST_SIDE = 1600;
const LARGEST_PHOTO = 1_000_000;
const SIGNATURE = 'tanda-tangan.png';

/** A photo from the camera or the gallery, made small before it travels; drawing it anew also drops its EXIF data. */
export function photoWidget(place, kind, changed) {
  const name = place.dataset.mentasPhoto;
  const content = element('div', 'mentas-photo');
  const framed = frame(place, content);
  const holder = fileHolder(name);
  const preview = element('img', 'mentas-preview', { alt: 'Pratinjau foto', hidden: '' });
  holder.show = (photo) => {
    preview.hidden = !photo;
    preview.src = photo?.url ?? '';
  };
  const take = async (file) => {
    try {
      holder.put(await smallPhoto(file, 'foto.jpg'));
      changed();
    } catch (unreadable) {
      framed.shout('Gambar tidak dapat dibaca. Gunakan foto JPEG atau PNG.');
    }
  };
  content.append(picker('Ambil foto', take, { accept: 'image/*', capture: 'environment' }));
  content.append(picker('Pilih dari galeri', take, { accept: 'image/*' }), preview);
  return { ...framed, name, fill() {}, holder, ...holder.answers(framed, 'Foto belum ada.') };
}

/** A line drawn with finger, pen or mouse on white ground; or, where allowed, a photo of a thumbprint. */
export function signatureWidget(place, kind, changed) {
  const name = place.dataset.mentasSignature;
  const content = element('div', 'mentas-signature');
  const framed = frame(place, content);
  const holder = fileHolder(name);
  const pad = element('canvas', '', { width: '900', height: '360', 'aria-label': 'Bidang tanda tangan' });
  const preview = element('img', 'mentas-preview', { alt: 'Pratinjau tanda tangan atau cap jempol', hidden: '' });
  holder.show = (picture) => {
    const drawn = picture?.filename === SIGNATURE && !pad.hidden;
    preview.hidden = !picture || drawn;
    preview.src = picture?.url ?? '';
    pad.hidden = !preview.hidden;
  };
  const clear = () => {
    blank(pad);
    holder.put(null);
    changed();
  };
  drawable(pad, () => {
    holder.put({ filename: SIGNATURE, mimeType: 'image/png', ...parts(pad.toDataURL('image/png')) });
    changed();
  });
  content.append(pad, preview, button('Hapus dan ulangi', clear));
  if (place.hasAttribute('data-mentas-thumbprint')) {
    const take = async (file) => {
      try {
        holder.put(await smallPhoto(file, 'cap-jempol.jpg'));
        changed();
      } catch (unreadable) {
        framed.shout('Gambar tidak dapat dibaca. Gunakan foto JPEG atau PNG.');
      }
    };
    content.append(picker('Foto cap jempol', take, { accept: 'image/*', capture: 'environment' }));
  }
  return { ...framed, name, fill() {}, holder, ...holder.answers(framed, 'Tanda tangan belum ada.') };
}

/** Any file, as it was chosen. */
export function fileWidget(place, kind, changed) {
  const name = place.dataset.mentasFile;
  const largest = Number(place.dataset.mentasMaxMb ?? 5);
  const content = element('div', 'mentas-file');
  const framed = frame(place, content);
  const holder = fileHolder(name);
  const chosen = element('span', 'mentas-chosen');
  holder.show = (file) => {
    chosen.textContent = file?.filename ?? '';
    drop.hidden = !file;
  };
  const take = async (file) => {
    if (file.size > largest * 1_000_000) {
      framed.shout(`Berkas terlalu besar: paling besar ${largest} MB.`);
      return;
    }
    const url = await readUrl(file);
    holder.put({ filename: file.name, mimeType: file.type || 'application/octet-stream', ...parts(url) });
    changed();
  };
  const drop = button('Hapus berkas', () => {
    holder.put(null);
    changed();
  });
  drop.hidden = true;
  content.append(picker('Pilih berkas', take, { accept: place.getAttribute('accept') ?? '' }), drop, chosen);
  return { ...framed, name, fill() {}, holder, ...holder.answers(framed, 'Berkas belum dipilih.') };
}

/** Latitude and longitude from the device, or typed where it has none. */
export function coordinatesWidget(place, kind, changed) {
  const name = place.dataset.mentasCoordinates;
  const content = element('div', 'mentas-coordinates');
  const input = element('input', 'form-control', { type: 'text', placeholder: '-0.502106, 117.153709' });
  const note = element('p', 'mentas-hint', { role: 'status' });
  const framed = frame(place, content, input);
  const found = ({ coords }) => {
    input.value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`;
    note.textContent = `Ketepatan sekitar ${Math.round(coords.accuracy)} meter.`;
    changed();
  };
  const failed = () => {
    note.textContent = 'Lokasi perangkat tidak diperoleh. Ketik lintang dan bujur, misalnya -0.502106, 117.153709.';
  };
  const ask = () => {
    note.textContent = 'Mencari lokasi …';
    const patience = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };
    if (navigator.geolocation) {
      navigator.geolocation.getCurrentPosition(found, failed, patience);
    } else {
      failed();
    }
  };
  input.addEventListener('input', () => {
    const point = asPoint(input.value);
    note.textContent = point && !inKalimantanTimur(point) ? 'Titik ini di luar Kalimantan Timur. Periksa kembali.' : '';
  });
  content.append(input, button('Ambil lokasi perangkat', ask), note);
  return {
    ...framed,
    name,
    fillable: true,
    plain: () => input.value,
    draft: () => input.value,
    restore(typed) {
      input.value = typed;
    },
    problem() {
      if (!input.value.trim()) {
        return framed.optional() ? null : 'Wajib diisi.';
      }
      return asPoint(input.value) ? null : 'Tulis lintang dan bujur, misalnya -0.502106, 117.153709.';
    },
    fill(facts) {
      input.value = facts(name) ?? '';
    },
    variable() {
      const point = asPoint(input.value);
      return { name, type: 'String', value: point ? point.map((degree) => degree.toFixed(6)).join(',') : null };
    },
  };
}

function asPoint(text) {
  const match = /^\s*(-?\d+(?:[.,]\d+)?)\s*[;,\s]\s*(-?\d+(?:[.,]\d+)?)\s*$/.exec(text);
  const point = match?.slice(1).map((degree) => Number(degree.replace(',', '.')));
  return point && Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180 ? point : null;
}

const inKalimantanTimur = ([latitude, longitude]) =>
  latitude > -3 && latitude < 3 && longitude > 113 && longitude < 120;

/**
 * Keeps one file until the form is sent. A file that has gone ahead has a key, and the form carries that alone. The widget gives
 * `show`, who keeps drafts `watch`.
 */
function fileHolder(name) {
  const holder = {
    value: null,
    show() {},
    watch() {},
    put(value) {
      holder.restore(value);
      holder.watch(value);
    },
    restore(value) {
      holder.value = value;
      holder.show(value);
    },
  };
  holder.answers = (framed, empty) => ({
    plain: () => (holder.value ? 'true' : ''),
    problem: () => (holder.value || framed.optional() ? null : empty),
    variable() {
      const { value } = holder;
      if (value?.key) {
        return { name, type: 'String', value: `mentas-file:${value.key}` };
      }
      return value && { name, type: 'File', value: value.base64, valueInfo: infoOf(value) };
    },
  });
  return holder;
}

const infoOf = ({ filename, mimeType }) => ({ filename, mimeType });

/** A button that opens the device's camera or file choice. */
function picker(text, take, attributes) {
  const input = element('input', 'mentas-picker', { type: 'file', ...attributes, tabindex: '-1', 'aria-hidden': 'true' });
  input.addEventListener('change', (event) => {
    event.stopPropagation();
    if (input.files.length) {
      take(input.files[0]);
      input.value = '';
    }
  });
  const opener = button(text, () => input.click());
  return element('span', '', {}, opener, input);
}

async function smallPhoto(file, filename) {
  const image = await createImageBitmap(file);
  let side = Math.min(LONGEST_SIDE, Math.max(image.width, image.height));
  for (let quality = 0.85; ; ) {
    const url = drawn(image, side).toDataURL('image/jpeg', quality);
    const photo = { filename, mimeType: 'image/jpeg', ...parts(url) };
    if (photo.base64.length * 0.75 < LARGEST_PHOTO) {
      return photo;
    }
    if (quality > 0.5) {
      quality -= 0.15;
    } else {
      side *= 0.8;
    }
  }
}

function drawn(image, side) {
  const scale = side / Math.max(image.width, image.height);
  const canvas = element('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  blank(canvas);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function blank(canvas) {
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
}

/** Lets a person draw on the canvas; `done` is told after each stroke once there is more than a dot. */
function drawable(canvas, done) {
  const pen = canvas.getContext('2d');
  let last = null;
  let length = 0;
  blank(canvas);
  const at = (event) => {
    const area = canvas.getBoundingClientRect();
    return [
      ((event.clientX - area.left) * canvas.width) / area.width,
      ((event.clientY - area.top) * canvas.height) / area.height,
    ];
  };
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = at(event);
    event.preventDefault();
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!last) {
      return;
    }
    const next = at(event);
    pen.lineWidth = 5;
    pen.lineCap = 'round';
    pen.strokeStyle = '#14233c';
    pen.beginPath();
    pen.moveTo(...last);
    pen.lineTo(...next);
    pen.stroke();
    length += Math.hypot(next[0] - last[0], next[1] - last[1]);
    last = next;
  });
  const lift = () => {
    if (last && length > 60) {
      done();
    }
    last = null;
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
}

const parts = (url) => ({ url, base64: url.slice(url.indexOf(',') + 1) });

function readUrl(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
}
