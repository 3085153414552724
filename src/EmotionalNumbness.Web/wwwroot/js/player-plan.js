// An exercise as its page describes it, and what belongs to a moment of it. All times are milliseconds; no clock here.
const SECOND = 1000;

export function readPlan(list, pace) {
  let end = 0;
  const steps = [...list.children].map(item => {
    const start = end;
    end += item.dataset.seconds * SECOND;
    return {
      start,
      end,
      say: textOf(item, 'strong'),
      more: textOf(item, 'span'),
      picture: item.querySelector('img'),
      breathes: Boolean(pace) && item.dataset.breathe === 'yes',
    };
  });
  return { steps, length: end, phases: pace ? phasesOf(pace) : [] };
}

// One breath: in, perhaps a little more in, out.
function phasesOf({ dataset }) {
  const phases = ['in', 'again', 'out'].map(name => ({ name, length: dataset[name] * SECOND })).filter(phase => phase.length > 0);
  let start = 0;
  for (const phase of phases) {
    phase.start = start;
    start += phase.length;
  }
  return phases;
}

const textOf = (item, selector) => item.querySelector(selector)?.textContent.trim() ?? '';

export const breathLength = plan => plan.phases.reduce((sum, phase) => sum + phase.length, 0);

// The step of a moment; the last one at the end.
export function stepAt(plan, time) {
  const index = plan.steps.findIndex(step => time < step.end);
  return index < 0 ? plan.steps.length - 1 : index;
}

// Which phase of a breath, which breath, how many whole seconds are left in it, and how long until that changes.
export function breathAt(plan, timeInStep) {
  const whole = breathLength(plan);
  const inBreath = timeInStep % whole;
  const phase = plan.phases.filter(each => each.start <= inBreath).pop();
  const left = phase.start + phase.length - inBreath;
  const count = Math.ceil(left / SECOND);
  return { phase: phase.name, breath: Math.floor(timeInStep / whole), count, untilChange: left - (count - 1) * SECOND };
}

// How long until anything on the screen has to change.
export function untilChange(plan, time) {
  const step = plan.steps[stepAt(plan, time)];
  const toEnd = step.end - time;
  return Math.min(toEnd, step.breathes ? breathAt(plan, time - step.start).untilChange : SECOND - time % SECOND);
}
