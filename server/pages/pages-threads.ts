import type { IncomingMessage, ServerResponse } from "node:http";
import type { Page, Pages, Question } from "./index";
import { PagesThread, type PagesThreadOptions } from "./pages-thread";

/** Several threads as one: what is asked goes to whoever owes the fewest answers, what is to be forgotten to all. */
export class PagesThreads implements Pages {
  readonly threads: readonly PagesThread[];

  constructor(count: number, options: PagesThreadOptions) {
    this.threads = Array.from({ length: count }, () => new PagesThread(options));
  }

  /** @throws whatever ended one of them before it was open; then all are closed */
  async open(): Promise<void> {
    try {
      await Promise.all(this.threads.map((thread) => thread.open()));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  render(question: Question, signal: AbortSignal): Promise<Page> {
    return this.#leastBusy().render(question, signal);
  }

  forget(tags?: readonly string[]): void {
    for (const thread of this.threads) thread.forget(tags);
  }

  handOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#leastBusy().handOn(request, response);
  }

  hush(): void {
    for (const thread of this.threads) thread.hush();
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  #leastBusy(): PagesThread {
    return this.threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
  }
}
