// Turns an exercise's page into a player. The page itself holds every step and word; without this script it is read.
import { readPlan, stepAt, breathAt, untilChange } from './player-plan.js';
import { Clock } from './player-clock.js';
import { moveWith, rest } from './player-breath.js';
import { signal, wakeSound, canVibrate } from './player-signals.js';
import { keepOn, allowOff } from './player-screen.js';
import { whenThereIsAVoice, speak, hush } from './voice.js';

const root = document.querySelector('[data-exercise]');
const part = name => root.querySelector(`[data-${name}]`);
const [player, form, after, back] = ['player', 'begin', 'after', 'back'].map(part);
const [where, say, more, picture, breath, lung, phase, count, ring, gone, track] =
  ['where', 'say', 'more', 'picture', 'breath', 'lung', 'phase', 'count', 'ring', 'gone', 'track'].map(part);
const [pause, tone, vibrate, voice] = ['pause', 'tone', 'vibrate', 'voice'].map(part);

let plan = null;
let clock = new Clock();
let timer = 0;
let shown = { step: -1, signal: '' };

function begin() {
  const way = new FormData(form).get('way') ?? 0;
  plan = readPlan(root.querySelectorAll('[data-steps]')[way], form.querySelector('[name=pace]:checked'));
  showOnly(player);
  root.classList.add('is-playing');
  scrollTo(0, 0);
  pause.focus({ preventScroll: true });
  // In a turn of its own: words that are there when a live region appears are not read out.
  timer = setTimeout(() => restart());
}

function restart() {
  clock = new Clock();
  shown = { step: -1, signal: '' };
  resume();
}

function resume() {
  clock.start();
  keepOn();
  if (shown.step >= 0) moveFigure();
  tick();
}

function halt() {
  clock.stop();
  clearTimeout(timer);
  allowOff();
  hush();
  moveFigure();
  tellWhere();
}

// Whatever the time says is shown, however long ago this ran last.
function tick() {
  clearTimeout(timer);
  if (clock.time >= plan.length) {
    finish();
    return;
  }

  const index = stepAt(plan, clock.time);
  if (index !== shown.step) show(index);
  const step = plan.steps[index];
  if (step.breathes) showBreath(clock.time - step.start);
  else gone.style.strokeDashoffset = 100 - 100 * (clock.time - step.start) / (step.end - step.start);
  track.style.inlineSize = `${100 * clock.time / plan.length}%`;
  if (clock.runs) timer = setTimeout(tick, Math.ceil(untilChange(plan, clock.time)));
}

function show(index) {
  const step = plan.steps[index];
  shown = { step: index, signal: '' };
  say.textContent = step.say;
  more.textContent = step.more;
  picture.replaceChildren(...step.picture ? [step.picture.cloneNode()] : []);
  picture.hidden = !step.picture;
  breath.hidden = !step.breathes;
  ring.hidden = step.breathes || Boolean(step.picture);
  tellWhere();
  moveFigure();
  if (!step.breathes && index > 0) signal('step', chosen());
  if (voice.checked) read(step);
}

function showBreath(timeInStep) {
  const now = breathAt(plan, timeInStep);
  phase.textContent = breath.dataset[now.phase];
  count.textContent = now.count;
  const turn = `${now.breath} ${now.phase}`;
  if (turn === shown.signal) return;
  shown.signal = turn;
  signal(now.phase, chosen());
}

function moveFigure() {
  const step = plan.steps[shown.step];
  if (step?.breathes) moveWith(lung, plan, clock.time - step.start, clock.runs);
  else rest();
}

function tellWhere() {
  const text = where.dataset.where.replace('##', plan.steps.length).replace('#', shown.step + 1);
  where.textContent = clock.runs ? text : `${text} · ${where.dataset.paused}`;
  pause.textContent = clock.runs ? pause.dataset.pause : pause.dataset.resume;
}

function read(step) {
  hush();
  speak(`${step.say}. ${step.more}`);
}

const chosen = () => ({ tone: tone.checked, vibrate: vibrate.checked });

function finish() {
  halt();
  rest();
  root.classList.remove('is-playing');
  showOnly(after);
  back.hidden = false;
  after.querySelector('h2').focus();
}

function showOnly(section) {
  root.querySelectorAll('[data-reading], [data-player], [data-after], [data-advice]').forEach(each => { each.hidden = each !== section; });
}

form.hidden = false;
delete form.dataset.waits;
form.addEventListener('submit', event => {
  event.preventDefault();
  begin();
});
pause.addEventListener('click', () => {
  if (!clock.runs) {
    resume();
    tellWhere();
  } else {
    halt();
  }
});
part('skip').addEventListener('click', () => {
  clock.set(plan.steps[stepAt(plan, clock.time)].end);
  tick();
});
part('again-from-start').addEventListener('click', restart);
part('stop-here').addEventListener('click', finish);

tone.addEventListener('change', wakeSound);
voice.addEventListener('change', () => { if (voice.checked) read(plan.steps[shown.step]); else hush(); });
vibrate.closest('label').hidden = !canVibrate;
whenThereIsAVoice(() => { voice.closest('label').hidden = false; });
document.addEventListener('visibilitychange', () => { if (clock.runs) tick(); });

// Without a network the answer cannot be sent, and no one may be left without the advice that fits it.
part('after-form').addEventListener('submit', event => {
  // Browsers of 2021 do not say which button it was; the help page, kept on the device, then answers for all.
  if (navigator.onLine || !event.submitter) return;
  event.preventDefault();
  const advice = root.querySelector(`[data-advice="${event.submitter.value}"]`);
  showOnly(advice);
  advice.querySelector('h2').focus();
});

// Whoever came by "Start" has asked for it already.
if (location.hash === '#begin') begin();
