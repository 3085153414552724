// Reads the text beside the button, one paragraph after another. The button shows itself only where that is possible.
import { whenThereIsAVoice, speak, hush } from './voice.js';

const BLOCKS = 'h1, h2, h3, h4, p, li';
const UNREAD = '.sources, .minutes, nav, form, [hidden], .write-about a';

const button = document.querySelector('[data-read-aloud]');
const start = button?.textContent;
let reading = 0;

function textsOf(article) {
  return [...article.querySelectorAll(BLOCKS)]
    .filter(block => !block.closest(UNREAD) && !block.querySelector(BLOCKS))
    .map(block => {
      const copy = block.cloneNode(true);
      copy.querySelectorAll('.cite').forEach(cite => cite.remove());
      return copy.textContent.replace(/\s+/g, ' ').trim();
    })
    .filter(text => text.length > 0);
}

// Each paragraph by itself: browsers break off long speeches.
function readFrom(texts, at, mine) {
  if (mine !== reading) return;
  if (at < texts.length) speak(texts[at], () => readFrom(texts, at + 1, mine));
  else stop();
}

function stop() {
  reading += 1;
  hush();
  button.textContent = start;
}

button?.addEventListener('click', () => {
  if (button.textContent !== start) {
    stop();
    return;
  }
  hush();
  reading += 1;
  button.textContent = button.dataset.stop;
  readFrom(textsOf(button.closest('article')), 0, reading);
});
whenThereIsAVoice(() => { if (button) button.hidden = false; });
