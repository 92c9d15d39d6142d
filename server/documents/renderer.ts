import {
  type IncomingHttpHeaders,
  IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  ServerResponse,
} from "node:http";
import { Socket } from "node:net";
import { type DocumentRender, withinRender } from "@/lib/document";
import { isFlightData } from "./flight";

export type Page = { status: number; headers: OutgoingHttpHeaders; body: Buffer; tags: Set<string> };
export type Question = { method?: string; path: string; headers: IncomingHttpHeaders; body?: Buffer };

/** So many renders wait already that this one would come too late. */
export class Overloaded extends Error {}

/** Renders at a time; milliseconds a page may wait for its turn, may take, and is expected to take at first. */
type Limits = { concurrency?: number; patience?: number; timeout?: number; usual?: number };

/**
 * Asks Next for whole pages, in process: Next gets a request without a connection and a response that keeps its bytes,
 * so a render does not end when the visitor who caused it leaves.
 */
export class Renderer {
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  /** Milliseconds a render took of late. */
  #usual: number;

  constructor(
    readonly handle: RequestListener,
    readonly limits: Limits = {},
  ) {
    this.#usual = limits.usual ?? 50;
  }

  /** `urgent` pages jump the queue. @throws Overloaded, or Error when Next does not answer in time */
  async render(question: Question, { urgent = false } = {}): Promise<Page> {
    await this.#turn(urgent);
    const from = performance.now();
    try {
      return await this.#ask(question);
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

  async #ask({ method = "GET", path, headers, body }: Question): Promise<Page> {
    const { timeout = 15_000 } = this.limits;
    const request = new IncomingMessage(new Socket());
    Object.assign(request, { method, url: path, headers: { ...headers, "accept-encoding": "identity" } });
    Object.assign(request, { httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1, complete: true });
    if (body) request.push(body);
    request.push(null);
    const response = new KeptResponse(request);
    const said: DocumentRender = { tags: new Set() };
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`no answer within ${timeout} ms`));
        response.destroy();
      }, timeout);
      response.once("finish", () => {
        clearTimeout(late);
        resolve();
      });
      withinRender(said, async () => this.handle(request, response)).catch(reject);
    });
    // A form may be refused on a page that is no longer there: then its own status stands.
    const status = response.statusCode === 404 && said.status !== 410 ? 404 : (said.status ?? response.statusCode);
    return { status, headers: response.getHeaders(), body: Buffer.concat(response.chunks), tags: said.tags };
  }
}

/** Keeps what is written, but for React's data: that is more than half of a page, and nobody reads it. */
class KeptResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!(chunk instanceof Uint8Array && isFlightData(chunk))) this.chunks.push(Buffer.from(chunk as string));
    for (const each of rest) if (typeof each === "function") queueMicrotask(() => each());
    return true;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    for (const headers of rest) {
      if (typeof headers !== "object") continue;
      for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value);
    }
    return this;
  }

  override end(chunk?: unknown, ...rest: unknown[]): this {
    if (this.finished) return this;
    if (chunk && typeof chunk !== "function") this.write(chunk, ...rest);
    this.finished = true;
    queueMicrotask(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  override flushHeaders(): void {}
}
