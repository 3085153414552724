// An open journal locks by itself. Some minutes before, whoever is still there can keep it open with one press (WCAG 2.2.1).
import { isOurs } from './ours.js';

const note = document.querySelector('[data-stay]');
const MINUTE = 60000;
const BEFORE = 2;

let timer = 0;

function wait() {
  clearTimeout(timer);
  note.hidden = true;
  timer = setTimeout(() => { note.hidden = false; }, (Number(note.dataset.stay) - BEFORE) * MINUTE);
}

if (note) {
  wait();
  // Words that were kept while writing count as being there.
  addEventListener('kept', wait);
  note.querySelector('button').addEventListener('click', async () => {
    try {
      const answer = await fetch(note.dataset.ask, { method: 'HEAD', cache: 'no-store' });
      if (answer.ok && !answer.redirected && isOurs(answer)) wait();
    } catch { /* no network; the words stay, and so does the button */ }
  });
}
