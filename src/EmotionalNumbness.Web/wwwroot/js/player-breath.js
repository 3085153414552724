// A circle whose size is the pace of breath: it grows with the breath in and shrinks with the breath out.
// Its motion is tied to the clock by its start, so it cannot drift; where motion is not wanted it stays still.
import { breathLength } from './player-plan.js';

const SMALL = 'scale(.64)';
const NEARLY = 'scale(.9)';
const FULL = 'scale(1)';

const still = matchMedia('(prefers-reduced-motion: reduce)');
let motion = null;

export function moveWith(circle, plan, timeInStep, runs) {
  rest();
  if (still.matches) return;
  const whole = breathLength(plan);
  motion = circle.animate(framesOf(plan, whole), { duration: whole, iterations: Infinity });
  if (runs) {
    motion.startTime = performance.now() - timeInStep;
  } else {
    motion.pause();
    motion.currentTime = timeInStep;
  }
}

export function rest() {
  motion?.cancel();
  motion = null;
}

function framesOf({ phases }, whole) {
  const sizes = { in: phases.length > 2 ? NEARLY : FULL, again: FULL, out: SMALL };
  const frames = phases.map(phase => ({ transform: sizes[phase.name], offset: (phase.start + phase.length) / whole, easing: 'ease-in-out' }));
  return [{ transform: SMALL, offset: 0, easing: 'ease-in-out' }, ...frames];
}
