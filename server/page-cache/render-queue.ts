import type { Page, PageRequest } from "../renderer";

/** The queue is too long for this render. */
export class Overloaded extends Error {}

/** Renders one page. @throws the signal's reason once that is aborted, or whatever went wrong */
export type RenderPage = (request: PageRequest, signal: AbortSignal) => Promise<Page>;

/**
 * Number of renders at a time; then, in milliseconds: the expected wait up to which a page is queued, the longest wait,
 * the longest render, and the first estimate of a render. The two waits differ, so that a queued page is hardly ever
 * refused.
 */
type Limits = {
  concurrency?: number;
  expectedWaitMs?: number;
  maxWaitMs?: number;
  timeoutMs?: number;
  expectedMs?: number;
};

/** Limits how many pages are rendered at a time, queues the others, and refuses those that would wait too long. */
export class RenderQueue {
  /** Totals since the start of the process; `seconds` is the time that renders took. */
  readonly counts = { rendered: 0, failed: 0, refused: 0, seconds: 0 };
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  /** Moving average of the duration of a render, in milliseconds. */
  #expectedMs: number;

  constructor(
    readonly renderPage: RenderPage,
    readonly limits: Limits = {},
  ) {
    this.#expectedMs = limits.expectedMs ?? 50;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Renders a page when its turn comes; `urgent` pages come first. @throws Overloaded, or Error after the timeout */
  async render(request: PageRequest, { urgent = false } = {}): Promise<Page> {
    await this.#waitForTurn(urgent).catch((error) => {
      this.counts.refused++;
      throw error;
    });
    const from = performance.now();
    try {
      return await this.#renderInTime(request);
    } catch (error) {
      this.counts.failed++;
      throw error;
    } finally {
      const milliseconds = performance.now() - from;
      this.counts.rendered++;
      this.counts.seconds += milliseconds / 1_000;
      this.#expectedMs = 0.8 * this.#expectedMs + 0.2 * milliseconds;
      this.#next();
    }
  }

  /** Refuses at once a page that is expected to wait too long, and at its turn one that has waited too long. */
  async #waitForTurn(urgent: boolean): Promise<void> {
    const { concurrency = 8, maxWaitMs = 3_000, expectedWaitMs = maxWaitMs / 3 } = this.limits;
    if (this.#running < concurrency) {
      this.#running++;
      return;
    }
    if (!urgent && (this.#waiting.length * this.#expectedMs) / concurrency > expectedWaitMs) throw new Overloaded();
    const from = performance.now();
    await new Promise<void>((resolve) => (urgent ? this.#waiting.unshift(resolve) : this.#waiting.push(resolve)));
    if (urgent || performance.now() - from <= maxWaitMs) return;
    this.#next();
    throw new Overloaded();
  }

  #next() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running--;
  }

  async #renderInTime(request: PageRequest): Promise<Page> {
    const { timeoutMs = 15_000 } = this.limits;
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(new Error(`no page within ${timeoutMs} ms`)), timeoutMs);
    try {
      return await this.renderPage(request, timeout.signal);
    } finally {
      clearTimeout(timer);
    }
  }
}
