// Sends a form only while this site answers: what was filled in would be gone behind a browser's error page. Without this
// script the form is sent as it is.
import { answers } from './ours.js';

const form = document.querySelector('[data-sure]');
let asking = false;
let sure = false;

form?.addEventListener('submit', async event => {
  // An older browser could not send it afterwards.
  if (sure || !form.requestSubmit) return;
  event.preventDefault();
  if (asking) return;
  asking = true;
  const says = form.querySelectorAll('[data-sure-says]');
  says.forEach(status => { status.textContent = form.dataset.sending; });
  sure = await answers(form.dataset.sure);
  asking = false;
  if (sure) form.requestSubmit(event.submitter);
  else says.forEach(status => { status.textContent = form.dataset.unsent; });
});
// Back after all: the next sending is looked at anew.
addEventListener('pageshow', () => { sure = false; });
