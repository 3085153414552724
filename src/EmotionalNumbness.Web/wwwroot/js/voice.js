// Speaks with voices that live on this device. Others send what they read to a server, so they are never used.
const speech = globalThis.speechSynthesis;
const language = document.documentElement.lang.split('-')[0].toLowerCase();

const localVoice = () => speech?.getVoices().find(voice => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);

// Browsers find their voices a while after the page is there.
export function whenThereIsAVoice(use) {
  const look = () => { if (localVoice()) use(); };
  look();
  speech?.addEventListener('voiceschanged', look);
}

export function speak(text, whenDone = () => {}) {
  const voice = localVoice();
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = .9;
  words.onend = whenDone;
  speech.speak(words);
}

export const hush = () => speech?.cancel();

addEventListener('pagehide', hush);
