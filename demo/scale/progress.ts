/** Reports the progress of a step, with an optional note. */
export type Progress = (done: number, total: number, note?: string) => void;

const width = 28;
/** Milliseconds between two lines without a terminal. */
const interval = 5_000;

/** Prints the progress of long steps: a bar on a terminal, otherwise a line every five seconds. */
export class ProgressPrinter {
  constructor(
    readonly out: { write(text: string): unknown; isTTY?: boolean },
    readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Runs a step and prints its duration and, if `of` names what is counted, the rate. When the total changes, other
   * things are counted, and the rate restarts.
   */
  async step<T>(name: string, of: string, work: (progress: Progress) => Promise<T>): Promise<T> {
    const from = this.now();
    let part = { from, first: 0, done: 0, total: -1 };
    const parts: (typeof part)[] = [];
    let printedAt = from;
    const result = await work((done, total, note) => {
      const at = this.now();
      // Rows of an interrupted run count for the bar, not for the rate.
      if (part.total !== total) {
        part = { from: at, first: done, done, total };
        parts.push(part);
      }
      part.done = done;
      if (done >= total || (at - printedAt < interval && !this.out.isTTY)) return;
      printedAt = at;
      this.#print(name, parts.length === 1 ? of : "", {
        done,
        total,
        rate: (done - part.first) / (at - part.from),
        note,
      });
    });
    const seconds = (this.now() - from) / 1000;
    const count = parts.length === 1 ? part.done - part.first : 0;
    const summary = of && count > 0 ? `: ${figure(count)} ${of}, ${figure(count / seconds)} a second` : "";
    this.#line(`  ✓ ${name}${summary} (${seconds.toFixed(1)} s)`);
    return result;
  }

  printLine(line: string): void {
    this.#line(line);
  }

  #print(name: string, of: string, at: { done: number; total: number; rate: number; note?: string }) {
    const { done, total, rate, note } = at;
    const share = total ? done / total : 0;
    const full = Math.round(share * width);
    const bar = this.out.isTTY ? `${"█".repeat(full)}${"░".repeat(width - full)} ` : "";
    const speed = of && rate >= 0.001 ? `, ${figure(rate * 1000)} ${of} a second` : "";
    const left = rate > 0 ? `, ${spanOf((total - done) / rate / 1000)} left` : "";
    const line = `  … ${name} ${bar}${Math.floor(share * 100)} %${speed}${left}${note ? ` (${note})` : ""}`;
    this.out.write(this.out.isTTY ? `\r${line}\x1b[K` : `${line}\n`);
  }

  #line(line: string) {
    this.out.write(this.out.isTTY ? `\r${line}\x1b[K\n` : `${line}\n`);
  }
}

const figure = (value: number): string => Math.round(value).toLocaleString("en-US");

/** Formats a duration: "3 min 20 s". */
function spanOf(seconds: number): string {
  const rounded = Math.ceil(seconds);
  return rounded < 60 ? `${rounded} s` : `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}
