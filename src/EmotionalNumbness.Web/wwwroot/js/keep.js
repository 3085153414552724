// Keeps the whole guide on this device, and takes it away again. The worker does the work, so that it goes on when the page is left.
const panel = document.querySelector('[data-keep]');
const part = name => panel.querySelector(`[data-keep-${name}]`);
const [size, start, remove, progress, status] = ['size', 'start', 'remove', 'progress', 'status'].map(part);
const KILOBYTE = 1e3;
const MEGABYTE = 1e6;
// Scripts and pictures come on top, and nobody needs the last kilobyte.
const STEP = 50;
const LONGEST_WAIT = 10000;

function say(words) {
  status.textContent = words;
}

// One message, and the answers to it until the last.
function ask(worker, message, hear) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => hear(data);
  worker.postMessage(message, [port2]);
}

function show(kept) {
  start.hidden = kept;
  remove.hidden = !kept;
  progress.hidden = true;
}

function inWords(bytes) {
  const [amount, unit] = bytes < MEGABYTE ? [Math.ceil(bytes / KILOBYTE / STEP) * STEP, 'kilobyte'] : [bytes / MEGABYTE, 'megabyte'];
  return amount.toLocaleString(document.documentElement.lang, { style: 'unit', unit, maximumFractionDigits: 1 });
}

async function tellSize() {
  const answer = await fetch(panel.dataset.size);
  if (!answer.ok) return 0;
  const { bytes, download } = await answer.json();
  size.textContent = size.dataset.words.replace('{0}', inWords(download)).replace('{1}', inWords(bytes));
  return bytes;
}

async function keep(total) {
  start.hidden = true;
  progress.hidden = false;
  progress.value = 0;
  let told = -1;
  const { active } = await navigator.serviceWorker.ready;
  ask(active, { keep: true }, ({ received, kept }) => {
    if (received !== undefined) {
      const percent = total > 0 ? Math.min(100, Math.round(100 * received / total)) : 0;
      progress.value = percent;
      // Read out by a screen reader, so not at every step.
      if (percent >= told + 25) say(panel.dataset.saving.replace('{0}', told = percent));
      return;
    }
    show(kept);
    say(kept ? panel.dataset.kept : panel.dataset.failed);
    (kept ? remove : start).focus();
  });
}

async function drop() {
  const { active } = await navigator.serviceWorker.ready;
  ask(active, { remove: true }, () => {
    show(false);
    say(panel.dataset.removed);
    start.focus();
  });
}

async function begin() {
  const { active } = await navigator.serviceWorker.ready;
  const total = await tellSize().catch(() => 0);
  panel.hidden = false;
  refused(false);
  ask(active, { isKept: true }, ({ kept }) => {
    show(kept);
    if (kept) say(panel.dataset.kept);
  });
  start.addEventListener('click', () => keep(total));
  remove.addEventListener('click', drop);
}

// What stands in the page for whoever has no scripts.
function refused(really) {
  document.querySelector('[data-keep-not]').hidden = !really;
}

if (navigator.serviceWorker && globalThis.caches) {
  refused(false);
  begin().catch(() => refused(true));
  // A worker that the browser does not allow never gets ready, and nobody says so.
  setTimeout(() => refused(panel.hidden), LONGEST_WAIT);
}
