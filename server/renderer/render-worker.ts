import { once } from "node:events";
import { Agent, type IncomingMessage, type ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { log } from "@/lib/core/log";
import { abortable } from "./abortable";
import { type Page, type PageRequest, type Renderer, RendererEnded } from "./index";
import type { FromWorker, ToWorker } from "./messages";
import { requestPage, toPage } from "./page-transport";
import { proxyRequest } from "./proxy-request";
import { privateAddresses } from "./socket-addresses";

/** `script` runs in the worker, receives `data` there, and calls `serveRequests`. */
export type RenderWorkerOptions = { script: URL; data?: object; delays?: Partial<typeof defaultDelays> };

/** Milliseconds until a worker that failed to open is restarted, and until a silent or closing worker is terminated. */
const defaultDelays = { restart: 1_000, silence: 10_000, close: 4_000 };

/**
 * Runs Next in a worker thread, so that the server's thread never waits for a render. A worker that ends or hangs is
 * replaced. Every request travels by HTTP over a private socket.
 */
export class RenderWorker implements Renderer {
  readonly #addresses = privateAddresses();
  readonly #agent = new Agent({ keepAlive: true });
  readonly #delays: typeof defaultDelays;
  readonly #acknowledgements = new Map<number, () => void>();
  #lastId = 0;
  /** Number of running requests. */
  pending = 0;
  /** Resolves when the worker has handled every invalidation so far. */
  #invalidated: Promise<void> = Promise.resolve();
  #worker: Worker | undefined;
  /** The socket of the current worker, once it listens. */
  #socket: Promise<string> | undefined;
  #isOpen = false;
  #isClosing = false;

  constructor(readonly options: RenderWorkerOptions) {
    this.#delays = { ...defaultDelays, ...options.delays };
  }

  /** Seconds in which the thread's event loop was busy since it started. */
  get busySeconds(): number {
    return (this.#worker?.performance.eventLoopUtilization().active ?? 0) / 1_000;
  }

  /** Resolves when pages can be rendered. @throws the error that ended the worker before that */
  async open(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      await this.close();
      throw error instanceof Error && error.cause ? error.cause : error;
    }
  }

  async render(request: PageRequest, signal: AbortSignal): Promise<Page> {
    const worker = this.#worker;
    try {
      return await this.#render(request, signal);
    } catch (error) {
      // A GET changes nothing, and most likely another request ended the worker.
      const mayRetry = error instanceof RendererEnded && (request.method ?? "GET") === "GET" && !signal.aborted;
      if (!mayRetry) throw error;
      await this.#replaced(worker);
      return this.#render(request, signal);
    }
  }

  invalidate(tags?: readonly string[]): void {
    void this.#sendInvalidation(tags);
  }

  proxy(request: IncomingMessage, response: ServerResponse, body?: Readable): Promise<void> {
    return this.#whilePending(async () =>
      proxyRequest(request, response, { socketPath: await this.#openSocket(), agent: this.#agent, body }),
    );
  }

  closeStreams(): void {
    this.#post({ type: "closeStreams" });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const worker = this.#worker;
    if (worker) {
      const exited = once(worker, "exit");
      this.#post({ type: "close" });
      const late = setTimeout(() => worker.terminate(), this.#delays.close);
      await exited;
      clearTimeout(late);
    }
    this.#agent.destroy();
    this.#addresses.remove();
  }

  #post(message: ToWorker) {
    this.#worker?.postMessage(message);
  }

  #render(request: PageRequest, signal: AbortSignal): Promise<Page> {
    const worker = this.#worker;
    const terminateIfSilent = () => worker && this.#terminateIfSilent(worker);
    signal.addEventListener("abort", terminateIfSilent, { once: true });
    return this.#whilePending(async () => {
      const socketPath = await abortable(this.#openSocket(), signal);
      await abortable(this.#invalidated, signal);
      return requestPage(request, signal, { socketPath, agent: this.#agent });
    }, signal)
      .then(toPage)
      .finally(() => signal.removeEventListener("abort", terminateIfSilent));
  }

  /** @throws the signal's reason once it is aborted, RendererEnded for every other failure */
  async #whilePending<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    this.pending++;
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw error instanceof RendererEnded ? error : new RendererEnded("no response", { cause: error });
    } finally {
      this.pending--;
    }
  }

  #openSocket(): Promise<string> {
    if (!this.#worker || !this.#socket) throw new RendererEnded("no worker runs");
    return this.#socket;
  }

  #start(): Promise<string> {
    const { script, data } = this.options;
    const address = this.#addresses.next();
    const worker = new Worker(script, { workerData: { ...data, address }, execArgv: [] });
    let cause: unknown;
    this.#worker = worker;
    const opened = new Promise<string>((resolve, reject) => {
      worker.on("message", (message: FromWorker) => {
        if (message.type === "acknowledged") return this.#acknowledge(message.id);
        this.#isOpen = true;
        resolve(address);
      });
      worker.on("error", (error) => {
        cause = error;
      });
      worker.once("exit", () => {
        const ended = new RendererEnded("the worker ended", { cause });
        reject(ended);
        this.#replace(ended);
      });
    });
    opened.catch(() => {});
    this.#socket = opened;
    return opened;
  }

  /** Resolves when the worker has dropped what it cached for these tags. */
  #sendInvalidation(tags?: readonly string[]): Promise<void> {
    const id = ++this.#lastId;
    const done = new Promise<void>((resolve) => this.#acknowledgements.set(id, resolve));
    this.#invalidated = done;
    if (this.#worker) this.#post({ type: "invalidate", id, tags });
    else this.#acknowledge(id);
    return done;
  }

  #acknowledge(id: number) {
    this.#acknowledgements.get(id)?.();
    this.#acknowledgements.delete(id);
  }

  /** Terminates a worker that does not acknowledge an empty invalidation. Skips one that is still starting. */
  #terminateIfSilent(worker: Worker) {
    if (this.#worker !== worker || !this.#isOpen) return;
    const silent = setTimeout(() => worker.terminate(), this.#delays.silence).unref();
    void this.#sendInvalidation([]).then(() => clearTimeout(silent));
  }

  /** Waits until the worker exits, shortly after its sockets close, unless it lost only a connection. */
  async #replaced(worker: Worker | undefined): Promise<void> {
    if (worker && this.#worker === worker) await Promise.race([once(worker, "exit"), sleep(500)]);
  }

  /** Starts a new worker. It has cached nothing, so every pending invalidation is done. */
  #replace(ended: RendererEnded) {
    const hadOpened = this.#isOpen;
    this.#worker = undefined;
    this.#isOpen = false;
    if (!this.#isClosing) {
      log.error("pages.ended", { error: ended });
      if (hadOpened) this.#start();
      else setTimeout(() => this.#isClosing || this.#start(), this.#delays.restart).unref();
    }
    for (const id of [...this.#acknowledgements.keys()]) this.#acknowledge(id);
  }
}
