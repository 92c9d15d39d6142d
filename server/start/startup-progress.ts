/** Tells on the screen what is being done: one line a step, with its seconds. */
export class Steps {
  readonly #startedAt = performance.now();

  constructor(readonly write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {}

  /** `announce` is said beforehand, where a step takes long enough to make people wonder. */
  async step<T>(
    name: string,
    work: () => Promise<T>,
    options: { announce?: string; tell?: (result: T) => string } = {},
  ) {
    if (options.announce) this.write(`  … ${options.announce}`);
    const from = performance.now();
    const result = await work();
    const told = options.tell?.(result);
    this.write(`  ✓ ${name}${told ? `: ${told}` : ""} (${seconds(performance.now() - from)})`);
    return result;
  }

  get elapsed(): string {
    return seconds(performance.now() - this.#startedAt);
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
