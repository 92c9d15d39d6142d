/** Where a step stands, with what is going on beside it. */
export type Progress = (done: number, total: number, beside?: string) => void;

const width = 28;
const between = 5_000;

/** Tells how a long work goes: a bar that moves on a terminal, elsewhere a line every few seconds. */
export class Screen {
  constructor(
    readonly out: { write(text: string): unknown; isTTY?: boolean },
    readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Runs a step; its last line says how long it took and, of countable things, how many a second. When the total
   * changes, something else is being counted, and the pace begins anew.
   */
  async step<T>(name: string, of: string, work: (progress: Progress) => Promise<T>): Promise<T> {
    const from = this.now();
    let part = { from, first: 0, done: 0, total: -1 };
    const parts: (typeof part)[] = [];
    let toldAt = from;
    const result = await work((done, total, beside) => {
      const at = this.now();
      // What an interrupted run did counts for the bar, not for the pace.
      if (part.total !== total) {
        part = { from: at, first: done, done, total };
        parts.push(part);
      }
      part.done = done;
      if (done >= total || (at - toldAt < between && !this.out.isTTY)) return;
      toldAt = at;
      this.#tell(name, parts.length === 1 ? of : "", {
        done,
        total,
        pace: (done - part.first) / (at - part.from),
        beside,
      });
    });
    const seconds = (this.now() - from) / 1000;
    const count = parts.length === 1 ? part.done - part.first : 0;
    const told = of && count > 0 ? `: ${figure(count)} ${of}, ${figure(count / seconds)} a second` : "";
    this.#line(`  ✓ ${name}${told} (${seconds.toFixed(1)} s)`);
    return result;
  }

  say(line: string): void {
    this.#line(line);
  }

  #tell(name: string, of: string, at: { done: number; total: number; pace: number; beside?: string }) {
    const { done, total, pace, beside } = at;
    const share = total ? done / total : 0;
    const full = Math.round(share * width);
    const bar = this.out.isTTY ? `${"█".repeat(full)}${"░".repeat(width - full)} ` : "";
    const speed = of && pace >= 0.001 ? `, ${figure(pace * 1000)} ${of} a second` : "";
    const left = pace > 0 ? `, ${spanOf((total - done) / pace / 1000)} left` : "";
    const line = `  … ${name} ${bar}${Math.floor(share * 100)} %${speed}${left}${beside ? ` (${beside})` : ""}`;
    this.out.write(this.out.isTTY ? `\r${line}\x1b[K` : `${line}\n`);
  }

  #line(line: string) {
    this.out.write(this.out.isTTY ? `\r${line}\x1b[K\n` : `${line}\n`);
  }
}

const figure = (value: number): string => Math.round(value).toLocaleString("en-US");

/** "3 min 20 s". */
function spanOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
