import type { Page, Question } from "../pages";

/** So many renders wait already that this one would come too late. */
export class Overloaded extends Error {}

/** Has one page rendered. @throws the signal's reason once that is aborted, or whatever went wrong */
export type AskForPage = (question: Question, signal: AbortSignal) => Promise<Page>;

/** Renders at a time; milliseconds a page may wait for its turn, may take, and is expected to take at first. */
type Limits = { concurrency?: number; patience?: number; timeout?: number; usual?: number };

/** Lets some pages be rendered at a time, the others wait for their turn, and turns away whom that would take too long. */
export class Renderer {
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  /** Milliseconds a render took of late. */
  #usual: number;

  constructor(
    readonly ask: AskForPage,
    readonly limits: Limits = {},
  ) {
    this.#usual = limits.usual ?? 50;
  }

  /** `urgent` pages jump the queue. @throws Overloaded, or Error when there is no answer in time */
  async render(question: Question, { urgent = false } = {}): Promise<Page> {
    await this.#turn(urgent);
    const from = performance.now();
    try {
      return await this.#askInTime(question);
    } finally {
      this.#usual = 0.8 * this.#usual + 0.2 * (performance.now() - from);
      this.#pass();
    }
  }

  /** Those who would wait too long are turned away at once; those who did all the same, when their turn comes. */
  async #turn(urgent: boolean): Promise<void> {
    const { concurrency = 8, patience = 1_500 } = this.limits;
    if (this.#running < concurrency) {
      this.#running++;
      return;
    }
    if (!urgent && (this.#waiting.length * this.#usual) / concurrency > patience) throw new Overloaded();
    const from = performance.now();
    await new Promise<void>((resolve) => (urgent ? this.#waiting.unshift(resolve) : this.#waiting.push(resolve)));
    if (urgent || performance.now() - from <= patience) return;
    this.#pass();
    throw new Overloaded();
  }

  #pass() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running--;
  }

  async #askInTime(question: Question): Promise<Page> {
    const { timeout = 15_000 } = this.limits;
    const late = new AbortController();
    const clock = setTimeout(() => late.abort(new Error(`no answer within ${timeout} ms`)), timeout);
    try {
      return await this.ask(question, late.signal);
    } finally {
      clearTimeout(clock);
    }
  }
}
