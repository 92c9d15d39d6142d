import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { withinRender } from "@/lib/document";
import type { DocumentRender } from "@/lib/document-render";
import { isFlightData } from "./flight";
import type { Question } from "./messages";

export type Rendered = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  tags: Set<string>;
  /** What its comments stand for; see lib/aside. */
  aside: string[];
};

/**
 * Asks Next for a whole page: it gets a request without a connection and a response that keeps its bytes, so a render
 * does not end when the visitor who caused it leaves.
 * @param begun when it was asked for, and what was read for it before
 * @throws the signal's reason when that comes first
 */
export async function render(
  handle: RequestListener,
  question: Question,
  signal: AbortSignal,
  begun = begin(),
): Promise<Rendered> {
  const request = withoutConnection(question);
  const response = new KeptResponse(request);
  const aside: string[] = [];
  const said: DocumentRender = { ...begun, tags: new Set(), aside, isAnswer: isForm(question) };
  // What a form changes is read after it.
  if (said.isAnswer) said.readings = undefined;
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason);
      response.destroy();
    });
    response.once("finish", resolve);
    withinRender(said, async () => handle(request, response)).catch(reject);
  });
  // A form may be refused on a page that is no longer there: then its own status stands.
  const status = response.statusCode === 404 && said.status !== 410 ? 404 : (said.status ?? response.statusCode);
  return { status, headers: response.getHeaders(), body: Buffer.concat(response.chunks), tags: said.tags, aside };
}

/** What all who make one page share. */
export type Begun = Required<Pick<DocumentRender, "readings" | "at" | "isAnew">>;
export const begin = (isAnew = false): Begun => ({ readings: new Map(), at: new Date(), isAnew });

export const isForm = ({ method = "GET" }: Question): boolean => method !== "GET";

function withoutConnection({ method = "GET", path, headers, body }: Question): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url: path, headers: { ...headers, "accept-encoding": "identity" } });
  Object.assign(request, { httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1, complete: true });
  if (body) request.push(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  request.push(null);
  return request;
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
