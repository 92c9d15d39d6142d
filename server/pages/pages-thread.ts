import { Agent, type IncomingMessage, type ServerResponse } from "node:http";
import { Worker } from "node:worker_threads";
import { log } from "@/lib/log";
import { passOn } from "../http/pass-on";
import { privateAddresses } from "./addresses";
import { type Pages, PagesEnded } from "./index";
import { type FromThread, type Page, type Question, type ToThread, toError } from "./messages";

type Asked = { answer(page: Page): void; fail(error: Error): void };

/** `script` runs in the thread, is given `data` there, and calls `servePages`. */
export type PagesThreadOptions = { script: URL; data?: object; pauses?: Partial<typeof usualPauses> };

/** Milliseconds until a thread that did not even open is started again, and until one that is silent or should close is ended. */
const usualPauses = { start: 1_000, silence: 10_000, close: 4_000 };

/**
 * Pages rendered in a thread of their own, so that this one is free to answer and never loads Next. When the thread ends,
 * or hangs, another one takes its place.
 */
export class PagesThread implements Pages {
  readonly #addresses = privateAddresses();
  readonly #agent = new Agent({ keepAlive: true });
  readonly #asked = new Map<number, Asked>();
  readonly #pauses: typeof usualPauses;
  #count = 0;
  #heard = 0;
  #handedOn = 0;
  #worker: Worker | undefined;
  /** Where the thread listens, once it does. */
  #address: Promise<string> | undefined;
  #isClosing = false;

  constructor(readonly options: PagesThreadOptions) {
    this.#pauses = { ...usualPauses, ...options.pauses };
  }

  /** How many answers it owes. */
  get load(): number {
    return this.#asked.size + this.#handedOn;
  }

  /** Resolves when pages are rendered. @throws whatever ended the thread before */
  async open(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      await this.close();
      throw error instanceof Error && error.cause ? error.cause : error;
    }
  }

  async render(question: Question, signal: AbortSignal): Promise<Page> {
    try {
      return await this.#ask(question, signal);
    } catch (error) {
      // Asking changes nothing, and what ended the thread was most likely something else.
      const mayAskAgain = error instanceof PagesEnded && (question.method ?? "GET") === "GET" && !signal.aborted;
      if (!mayAskAgain) throw error;
      return this.#ask(question, signal);
    }
  }

  /** A thread that is yet to come remembers nothing. */
  forget(tags?: readonly string[]): void {
    this.#tell({ say: "forget", tags });
  }

  async handOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const socketPath = await this.#address;
    if (!socketPath) throw new PagesEnded("none runs");
    this.#handedOn++;
    try {
      await passOn(request, response, { socketPath, agent: this.#agent });
    } catch (error) {
      throw new PagesEnded("no answer", { cause: error });
    } finally {
      this.#handedOn--;
    }
  }

  /** Ends streams that would otherwise outlast everything that waits for them. */
  hush(): void {
    this.#tell({ say: "hush" });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    const worker = this.#worker;
    if (worker) {
      const ended = new Promise((resolve) => worker.once("exit", resolve));
      this.#tell({ say: "close" });
      const late = setTimeout(() => worker.terminate(), this.#pauses.close);
      await ended;
      clearTimeout(late);
    }
    this.#agent.destroy();
    this.#addresses.remove();
  }

  #tell(message: ToThread) {
    this.#worker?.postMessage(message);
  }

  async #ask(question: Question, signal: AbortSignal): Promise<Page> {
    const worker = this.#worker;
    if (!worker) throw new PagesEnded("none runs");
    const id = ++this.#count;
    const drop = () => {
      this.#tell({ say: "drop", id });
      this.#endIfSilent(worker);
      this.#asked.get(id)?.fail(signal.reason);
    };
    signal.addEventListener("abort", drop);
    try {
      return await new Promise<Page>((answer, fail) => {
        this.#asked.set(id, { answer, fail });
        this.#tell({ say: "render", id, question });
      });
    } finally {
      this.#asked.delete(id);
      signal.removeEventListener("abort", drop);
    }
  }

  #start(): Promise<string> {
    const { script, data } = this.options;
    const address = this.#addresses.next();
    const worker = new Worker(script, { workerData: { ...data, address }, execArgv: [] });
    let cause: unknown;
    let hasOpened = false;
    this.#worker = worker;
    const opened = new Promise<string>((resolve, reject) => {
      worker.on("message", (message: FromThread) => {
        this.#heard++;
        if (message.say !== "open") return this.#hear(message);
        hasOpened = true;
        resolve(address);
      });
      worker.on("error", (error) => {
        cause = error;
      });
      worker.once("exit", () => {
        const ended = new PagesEnded("the thread ended", { cause });
        reject(ended);
        this.#replace(ended, hasOpened);
      });
    });
    opened.catch(() => {});
    this.#address = opened;
    return opened;
  }

  #hear(message: Exclude<FromThread, { say: "open" }>) {
    const asked = this.#asked.get(message.id);
    if (message.say === "rendered") asked?.answer(message.page);
    else asked?.fail(toError(message.failure));
  }

  /** Whoever can still hear says at once that it dropped the page. */
  #endIfSilent(worker: Worker) {
    const heard = this.#heard;
    setTimeout(() => {
      if (this.#heard === heard && this.#worker === worker) void worker.terminate();
    }, this.#pauses.silence).unref();
  }

  /** The next thread runs before those who were waiting hear of it, so that they can ask that one. */
  #replace(ended: PagesEnded, hasOpened: boolean) {
    this.#worker = undefined;
    if (!this.#isClosing) {
      log.error("pages.ended", { error: ended });
      if (hasOpened) this.#start();
      else setTimeout(() => this.#isClosing || this.#start(), this.#pauses.start).unref();
    }
    for (const asked of [...this.#asked.values()]) asked.fail(ended);
  }
}
