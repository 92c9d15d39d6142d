import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type { Page, PageRequest, Renderer } from "./index";
import { RenderWorker, type RenderWorkerOptions } from "./render-worker";

/** A pool of render workers. Requests go to the least busy worker; invalidations go to all of them. */
export class RenderWorkers implements Renderer {
  readonly workers: readonly RenderWorker[];

  constructor(count: number, options: RenderWorkerOptions) {
    this.workers = Array.from(
      { length: count },
      (_, thread) => new RenderWorker({ ...options, data: { ...options.data, thread: String(thread) } }),
    );
  }

  /** @throws the error that ended one of the workers before it was open; then all are closed */
  async open(): Promise<void> {
    try {
      await Promise.all(this.workers.map((worker) => worker.open()));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  render(request: PageRequest, signal: AbortSignal): Promise<Page> {
    return this.#leastBusy().render(request, signal);
  }

  invalidate(tags?: readonly string[]): void {
    for (const worker of this.workers) worker.invalidate(tags);
  }

  proxy(request: IncomingMessage, response: ServerResponse, body?: Readable): Promise<void> {
    return this.#leastBusy().proxy(request, response, body);
  }

  closeStreams(): void {
    for (const worker of this.workers) worker.closeStreams();
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  #leastBusy(): RenderWorker {
    return this.workers.reduce((least, worker) => (worker.pending < least.pending ? worker : least));
  }
}
