// "Leave this page" without delay: the page goes blank in the same moment, and its place in the history is taken.
// Without this script the link still leads away. Behaviour after GOV.UK's "exit this page" component.
const WAIT_BETWEEN_PRESSES = 5000;
const LONGEST_WAIT = 500;
const status = document.getElementById('leave-status');
const link = document.querySelector('[data-leave]');

let presses = 0;
let timer = 0;
let shiftAlone = false;

function leave() {
  forget();
  const blank = document.createElement('div');
  blank.className = 'blank';
  blank.setAttribute('role', 'alert');
  document.documentElement.classList.add('leaving');
  document.documentElement.append(blank);
  blank.textContent = status?.dataset.leaving ?? '';
  // A page with unsaved text hands in its last sending, which has to arrive before the journal is locked.
  const last = [];
  document.dispatchEvent(new CustomEvent('leaving', { detail: last }));
  // Without a network nobody can ask the browser to forget what it keeps of this site.
  if (!navigator.onLine && globalThis.caches) last.push(caches.keys().then(names => Promise.all(names.map(name => caches.delete(name)))));
  if (last.length === 0) go();
  else Promise.race([Promise.allSettled(last), new Promise(resolve => setTimeout(resolve, LONGEST_WAIT))]).then(go);
}

function go() {
  location.replace(link.href);
}

function forget() {
  presses = 0;
  clearTimeout(timer);
  if (status) status.textContent = '';
}

function expire() {
  forget();
  if (!status) return;
  status.textContent = status.dataset.expired;
  timer = setTimeout(forget, WAIT_BETWEEN_PRESSES);
}

// Shift three times on its own. A shift held for a capital letter, or any other key between, starts again.
function pressed(event) {
  shiftAlone = event.key === 'Shift' && !event.repeat;
  if (event.key !== 'Shift') forget();
}

function released(event) {
  if (event.key !== 'Shift' || !shiftAlone) return;
  shiftAlone = false;
  presses += 1;
  clearTimeout(timer);
  if (presses === 3) {
    leave();
    return;
  }
  if (status) status.textContent = presses === 1 ? status.dataset.two : status.dataset.one;
  timer = setTimeout(expire, WAIT_BETWEEN_PRESSES);
}

// Shift held while clicking selects text or opens a window: that is no press on its own.
function clicked() {
  shiftAlone = false;
  forget();
}

// A page that comes back from the browser's memory must not stay blank.
function comeBack() {
  document.documentElement.classList.remove('leaving');
  document.querySelector('.blank')?.remove();
  forget();
}

document.addEventListener('click', event => {
  if (!event.target.closest?.('[data-leave]')) return;
  event.preventDefault();
  leave();
});
document.addEventListener('keydown', pressed, true);
document.addEventListener('keyup', released, true);
document.addEventListener('pointerdown', clicked, true);
addEventListener('pageshow', comeBack);
