// Keeps what is being written, every few seconds and when the page is left. Without this script Save does it all.
import { answers, isOurs } from './ours.js';

const form = document.querySelector('[data-write]');
const text = form.querySelector('[data-text]');
const status = form.querySelector('[data-status]');
const offset = form.querySelector('[data-offset]');

const PAUSE = 2500;
// Browsers send no more than 64 KiB from a page that is closing (WHATWG Fetch, 4.7); longer texts were kept before.
const MOST_WHILE_LEAVING = 60000;

// As the page came. What was typed before this script was there is different, and still to be kept.
let kept = text.defaultValue.replace(/\r\n?/g, '\n');
let timer = 0;
let saving = false;
let asking = false;

offset.value = -new Date().getTimezoneOffset();
offset.disabled = false;

function fields() {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) data.append(name, value);
  data.set('order', Date.now());
  return data;
}

async function keep() {
  clearTimeout(timer);
  timer = 0;
  const now = text.value;
  if (saving || now === kept || now.trim() === '') return;
  try {
    const answer = await fetch(form.dataset.draft, { method: 'POST', body: fields(), headers: { Accept: 'text/plain' } });
    if (!isOurs(answer)) {
      say(form.dataset.failed);
    } else if (answer.status === 200) {
      kept = now;
      dispatchEvent(new Event('kept'));
      say(form.dataset.kept.replace('{0}', await answer.text()));
    } else if (answer.status === 401 || answer.redirected) {
      say(form.dataset.locked);
      return;
    } else if (answer.status === 413) {
      say(form.dataset.long);
      return;
    } else if (answer.status !== 204) {
      say(form.dataset.failed);
    }
  } catch {
    say(form.dataset.failed);
  }
  if (text.value !== kept) later();
}

function later() {
  if (timer === 0) timer = setTimeout(keep, PAUSE);
}

function typed() {
  const bytes = new TextEncoder().encode(text.value).length;
  const longest = Number(form.dataset.longest);
  if (bytes > longest) say(form.dataset.long);
  else if (bytes > longest * 0.9) say(form.dataset.near);
  later();
}

function leaving() {
  if (saving || text.value === kept || text.value.trim() === '') return undefined;
  const data = fields();
  return fetch(form.dataset.draft, { method: 'POST', body: data, keepalive: data.toString().length < MOST_WHILE_LEAVING }).catch(() => {});
}

function say(words) {
  if (status.textContent !== words) status.textContent = words;
}

// A prompt fills the page without losing what is there.
document.querySelector('[data-prompts]')?.addEventListener('click', event => {
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

text.addEventListener('input', typed);
if (text.value !== kept) later();
// What is sent while nobody answers is lost behind a browser's error page. So the text goes ahead as a draft, and the form
// follows only where the site itself has answered; whatever it answered, its page then says the rest.
form.addEventListener('submit', async event => {
  // An older browser could not send it afterwards.
  if (saving || !form.requestSubmit) return;
  event.preventDefault();
  if (asking) return;
  asking = true;
  say(form.dataset.saving);
  saving = await answers(form.dataset.draft, { method: 'POST', body: fields(), headers: { Accept: 'text/plain' } });
  asking = false;
  if (saving) form.requestSubmit(event.submitter);
  else say(form.dataset.unsent);
});
addEventListener('pagehide', leaving);
document.addEventListener('leaving', ({ detail }) => {
  const last = leaving();
  if (last) detail.push(last);
});
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') leaving(); });
// Back after a save that did not go through: the page is live again.
addEventListener('pageshow', () => { saving = false; });
