// An open journal locks by itself. Some minutes before, whoever is still there can keep it open with one press (WCAG 2.2.1).
import { isOurs } from './ours.js';

const note = document.querySelector('[data-stay]');
const MINUTE = 60000;
// The site counts from a minute before this page at the earliest, so two are left when it is said that two are.
const BEFORE = 3;

const words = note?.querySelector('p');
const said = words?.textContent;
let timer = 0;

function wait() {
  clearTimeout(timer);
  note.hidden = true;
  words.textContent = said;
  timer = setTimeout(() => { note.hidden = false; }, (Number(note.dataset.stay) - BEFORE) * MINUTE);
}

if (note) {
  wait();
  // Words that were kept while writing count as being there.
  addEventListener('kept', wait);
  note.querySelector('button').addEventListener('click', async () => {
    const answer = await fetch(note.dataset.ask, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer?.ok && !answer.redirected && isOurs(answer)) wait();
    else words.textContent = note.dataset.failed;
  });
}
