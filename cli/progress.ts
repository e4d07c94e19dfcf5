const FIRST_MS = 1500;
const EACH_MS = 1000;
const CLEAR_LINE = "\r\u001b[K";

/** Says on stderr what long work is at: a line that is written over on a terminal, else one every ten seconds. */
export class Progress {
  private readonly started = Date.now();
  private last = 0;

  constructor(
    private readonly stream: { write(text: string): unknown; readonly isTTY?: boolean },
    private readonly now: () => number = Date.now,
  ) {}

  /** Says a step, when the work has already taken long. */
  say(step: string): void {
    const at = this.now();
    const pause = this.stream.isTTY === true ? EACH_MS : 10 * EACH_MS;
    if (at - this.started < FIRST_MS || at - this.last < pause) return;
    this.last = at;
    this.write(`${step} … ${Math.round((at - this.started) / 1000)} s`);
  }

  /** Says at once a step that is known to take long and cannot say more while it runs. */
  announce(step: string): void {
    this.last = this.now();
    this.write(`${step} …`);
  }

  /** Takes the line off a terminal again, so that the result stands alone. */
  clear(): void {
    if (this.last > 0 && this.stream.isTTY === true) this.stream.write(CLEAR_LINE);
  }

  private write(text: string): void {
    this.stream.write(this.stream.isTTY === true ? `${CLEAR_LINE}${text}` : `${text}\n`);
  }

  /** Says a step again and again until the result is called. @param percent negative where it is not known */
  watch(step: string, percent: () => number): () => void {
    const timer = setInterval(() => {
      const part = percent();
      this.say(part > 0 ? `${step}: ${Math.floor(part)} %` : step);
    }, EACH_MS);
    return () => {
      clearInterval(timer);
      this.clear();
    };
  }
}
