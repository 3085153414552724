// Keeps what is being written, every few seconds and when the page is left. Without this script Save does it all.
import { answerOf, isOurs } from './ours.js';

const form = document.querySelector('[data-write]');
const text = form.querySelector('[data-text]');
const status = form.querySelector('[data-status]');
const limit = form.querySelector('[data-limit]');
const offset = form.querySelector('[data-offset]');

const PAUSE = 2500;
// After this a sending that is on its way counts as one that may not arrive.
const SLOW = 1000;
// Whoever locks the journal waits no longer for the last words.
const LONGEST_WAIT = 3000;
// Browsers send no more than 64 KiB from a page that is closing (WHATWG Fetch, 4.7); longer texts were kept before.
const MOST_WHILE_LEAVING = 60000;

let timer = 0;
let saving = false;
let asking = false;
let sending = false;
let failing = false;
let left = false;

offset.value = -new Date().getTimezoneOffset();
offset.disabled = false;

// As the page came. What was typed before this script was there is different, and still to be kept.
let kept = written(text.defaultValue);

function fields() {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) data.append(name, value);
  return data;
}

// All that was typed and ticked; line ends are of one kind, whichever a browser makes of them.
function written(words = text.value) {
  const data = fields();
  data.set('form.text', words.replace(/\r\n?/g, '\n'));
  return data.toString();
}

// A page from which all words were taken out again says so: no draft of them stays.
function draft() {
  const data = fields();
  data.set('order', Date.now());
  data.set('emptied', 'true');
  return { method: 'POST', body: data, headers: { Accept: 'text/plain' } };
}

async function keep() {
  clearTimeout(timer);
  timer = 0;
  const now = written();
  if (saving || sending || now === kept) return;
  sending = true;
  const slow = setTimeout(() => doubt(true), SLOW);
  const again = await took(now, await answerOf(form.dataset.draft, draft()));
  clearTimeout(slow);
  sending = false;
  if (again && written() !== kept) later();
}

// What an answer says of these words. Whether to go on trying.
async function took(now, answer) {
  if (answer?.status === 401 || answer?.redirected) {
    say(form.dataset.locked);
  } else if (answer?.status === 413) {
    say(form.dataset.most);
  } else if (answer?.status === 200) {
    kept = now;
    dispatchEvent(new Event('kept'));
    stayAt(answer.headers.get('Content-Location'));
    say(form.dataset.kept.replace('{0}', await answer.text()));
  } else if (answer?.status === 204) {
    kept = now;
    say(form.dataset.empty);
  } else {
    say(form.dataset.failed);
  }
  doubt(kept !== now);
  return !answer || (answer.status !== 401 && answer.status !== 413 && !answer.redirected);
}

// Loaded again, the page comes with its draft. The address holds the draft's id and nothing of it.
function stayAt(address) {
  if (address && location.pathname + location.search !== address) history.replaceState(history.state, '', address);
}

function later() {
  if (timer === 0) timer = setTimeout(keep, PAUSE);
}

function typed() {
  const bytes = new TextEncoder().encode(text.value).length;
  const longest = Number(form.dataset.longest);
  const words = bytes > longest ? form.dataset.long : bytes > longest * 0.9 ? form.dataset.near : '';
  if (limit.textContent !== words) limit.textContent = words;
  guard(failing || !navigator.onLine || 3 * bytes > MOST_WHILE_LEAVING);
  later();
}

function leaving() {
  if (saving || written() === kept) return undefined;
  const request = draft();
  return fetch(form.dataset.draft, { ...request, keepalive: request.body.toString().length < MOST_WHILE_LEAVING }).catch(() => null);
}

function say(words) {
  if (status.textContent !== words) status.textContent = words;
}

function doubt(whether) {
  failing = whether;
  guard(whether);
}

// The browser asks before unkept words are lost. Only while they would be: such a listener keeps a page out of the memory that
// "back" draws on.
function guard(whether) {
  if (whether) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

function ask(event) {
  if (saving || left || written() === kept) return;
  if (!failing && navigator.onLine && draft().body.toString().length < MOST_WHILE_LEAVING) return;
  event.preventDefault();
  // For browsers before 2023.
  event.returnValue = '';
}

// A prompt fills the page without losing what is there.
form.querySelector('[data-prompts]')?.addEventListener('click', event => {
  const prompt = event.target.closest('[data-prompt]');
  if (!prompt) return;
  event.preventDefault();
  const before = text.value.trim() === '' ? '' : `${text.value.trimEnd()}\n\n`;
  text.value = `${before}${prompt.dataset.prompt} `;
  prompt.closest('details')?.removeAttribute('open');
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
  later();
});

form.addEventListener('input', typed);
if (written() !== kept) later();
// What is sent while nobody answers is lost behind a browser's error page. So the text goes ahead as a draft, and the form
// follows only where the site itself has answered; whatever it answered, its page then says the rest.
form.addEventListener('submit', async event => {
  // An older browser could not send it afterwards.
  if (saving || !form.requestSubmit) return;
  event.preventDefault();
  if (asking) return;
  asking = true;
  say(form.dataset.saving);
  saving = await answerOf(form.dataset.draft, draft()) !== null;
  asking = false;
  if (saving) form.requestSubmit(event.submitter);
  else say(form.dataset.unsent);
});
// The journal locks when its last words have arrived.
document.querySelectorAll('[data-lock]').forEach(lock => lock.addEventListener('submit', async event => {
  const now = written();
  const last = leaving();
  if (!last) return;
  event.preventDefault();
  say(form.dataset.saving);
  const answer = await Promise.race([last, new Promise(resolve => setTimeout(resolve, LONGEST_WAIT, null))]);
  await took(now, answer && isOurs(answer) ? answer : null);
  lock.submit();
}));
addEventListener('pagehide', leaving);
document.addEventListener('leaving', ({ detail }) => {
  left = true;
  const last = leaving();
  if (last) detail.push(last);
});
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') leaving(); });
// Back after a save that did not go through: the page is live again.
addEventListener('pageshow', () => { saving = false; left = false; });
