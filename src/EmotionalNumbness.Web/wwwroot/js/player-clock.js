// Time that can stand still. It is told from the device's clock, never from counting ticks, so a sleeping tab loses none.
export class Clock {
  #gone = 0;
  #since = null;

  get runs() { return this.#since !== null; }

  get time() { return this.#gone + (this.runs ? performance.now() - this.#since : 0); }

  start() { if (!this.runs) this.#since = performance.now(); }

  stop() {
    this.#gone = this.time;
    this.#since = null;
  }

  set(time) {
    this.#gone = time;
    if (this.runs) this.#since = performance.now();
  }
}
