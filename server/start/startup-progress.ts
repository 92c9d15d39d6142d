/** Prints the progress of the start: one line per step, with its seconds. */
export class StartupProgress {
  readonly #startedAt = performance.now();

  constructor(readonly write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {}

  /** Runs a step. Prints `announce` before a long step, and its name, the text of `describe` and its time after it. */
  async step<T>(
    name: string,
    work: () => Promise<T>,
    options: { announce?: string; describe?: (result: T) => string } = {},
  ) {
    if (options.announce) this.write(`  … ${options.announce}`);
    const from = performance.now();
    const result = await work();
    const details = options.describe?.(result);
    this.write(`  ✓ ${name}${details ? `: ${details}` : ""} (${seconds(performance.now() - from)})`);
    return result;
  }

  get elapsed(): string {
    return seconds(performance.now() - this.#startedAt);
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
