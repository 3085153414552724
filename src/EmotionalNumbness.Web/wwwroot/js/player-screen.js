// Keeps the screen on while an exercise runs, where the browser can. The lock is lost with the tab, so it is asked for again.
let wanted = false;
let lock = null;

export async function keepOn() {
  wanted = true;
  try {
    lock = await navigator.wakeLock?.request('screen');
    if (!wanted) allowOff();
  } catch { /* a low battery refuses it; nothing depends on it */ }
}

export function allowOff() {
  wanted = false;
  lock?.release();
  lock = null;
}

document.addEventListener('visibilitychange', () => { if (wanted && document.visibilityState === 'visible') keepOn(); });
