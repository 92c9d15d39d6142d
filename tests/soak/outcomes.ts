/** What a fault may cost while it lasts: nothing, or requests that people repeat. */
export type Tolerance = "nothing" | "repeats";
type Fault = { name: string; tolerance: Tolerance; from: number; until?: number };

/** Seconds after a fault in which its consequences may still arrive. */
const aftermath = 5;

/** Statuses of a market or proxy that cannot serve at the moment; 0 is a connection that ended without a response. */
const busyStatuses = new Set([0, 500, 502, 503, 504]);

export type Summary = {
  requests: number;
  /** Responses that no fault explains: the first ones are in `examples`. */
  errors: number;
  /** Requests that failed during a fault that may cost some, and were repeated. */
  repeated: Record<string, number>;
  examples: string[];
  kinds: Record<string, { requests: number; p50: number; p95: number }>;
};

/** Counts what the market answered, by kind of request, and which faults explain what went wrong. */
export class Outcomes {
  readonly #faults: Fault[] = [];
  readonly #milliseconds = new Map<string, number[]>();
  readonly #repeated = new Map<string, number>();
  readonly #examples: string[] = [];
  readonly #began: number;
  #errors = 0;

  constructor(readonly now: () => number = () => performance.now()) {
    this.#began = now();
  }

  /** Runs a fault, and accepts failures that its tolerance allows until shortly after it has ended. */
  async during<T>(name: string, tolerance: Tolerance, work: () => Promise<T>): Promise<T> {
    const fault: Fault = { name, tolerance, from: this.now() };
    this.#faults.push(fault);
    try {
      return await work();
    } finally {
      fault.until = this.now();
    }
  }

  /** Counts a response. @returns whether it is the wanted one; if not, the request may be repeated */
  count(kind: string, status: number, wanted: readonly number[], from: number): boolean {
    const times = this.#milliseconds.get(kind) ?? [];
    this.#milliseconds.set(kind, times);
    times.push(this.now() - from);
    if (wanted.includes(status)) return true;
    const fault = busyStatuses.has(status) ? this.#explain(from) : undefined;
    if (fault) this.#repeated.set(fault.name, (this.#repeated.get(fault.name) ?? 0) + 1);
    else this.fail(`${kind} answered ${status || "nothing"}`);
    return false;
  }

  /** Runs a step of somebody's day; one that does not end well is an error, and the day goes on. */
  async attempt(step: () => Promise<void>): Promise<void> {
    await step().catch((error: Error) => this.fail(error.message));
  }

  /** Counts a broken promise, such as an answer that does not arrive. */
  fail(what: string): void {
    this.#errors++;
    const second = Math.round((this.now() - this.#began) / 1_000);
    if (this.#examples.length < 20) this.#examples.push(`after ${second} s: ${what}`);
  }

  summarise(): Summary {
    const kinds = [...this.#milliseconds].map(([kind, times]) => {
      const sorted = times.toSorted((one, other) => one - other);
      const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
      return [kind, { requests: times.length, p50: at(0.5), p95: at(0.95) }] as const;
    });
    return {
      requests: kinds.reduce((sum, [, { requests }]) => sum + requests, 0),
      errors: this.#errors,
      repeated: Object.fromEntries(this.#repeated),
      examples: this.#examples,
      kinds: Object.fromEntries(kinds),
    };
  }

  /** Finds the fault that allows a request to fail which was sent at `from` and has ended now. */
  #explain(from: number): Fault | undefined {
    return this.#faults.find(
      ({ tolerance, from: began, until = Number.POSITIVE_INFINITY }) =>
        tolerance === "repeats" && began <= this.now() && from <= until + aftermath * 1_000,
    );
  }
}
