// What can be heard or felt beside the screen: a soft tone made here, and vibration. Both are off until asked for.
const UP = 294;
const DOWN = 220;
const TURN = 262;
const LOUDNESS = .07;
const SECONDS = 1.6;

const pitches = { in: UP, again: UP, out: DOWN, step: TURN };
const pulses = { in: 60, again: 30, out: [40, 90, 40], step: 120 };
let sound = null;

export const canVibrate = 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;

// Browsers let a page sound only after a touch or key press; ticking the box is one.
export function wakeSound() {
  sound ??= new AudioContext();
  sound.resume();
}

export function signal(kind, { tone, vibrate }) {
  if (tone && sound) play(pitches[kind]);
  if (vibrate) navigator.vibrate(pulses[kind]);
}

function play(pitch) {
  const now = sound.currentTime;
  const voice = new OscillatorNode(sound, { type: 'sine', frequency: pitch });
  const volume = new GainNode(sound, { gain: 0 });
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(LOUDNESS, now + .2);
  volume.gain.exponentialRampToValueAtTime(.0001, now + SECONDS);
  voice.connect(volume).connect(sound.destination);
  voice.start(now);
  voice.stop(now + SECONDS);
}
