import { type IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from "node:http";
import type { DocumentRender } from "@/lib/rendering/document-render";
import { withinRender } from "@/lib/rendering/document-render";
import { isFlightData } from "./flight";

/** `isPage`: Next itself rendered a page, whatever status the page set. */
export type Rendered = { status: number; isPage: boolean; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Has Next render a whole page into memory.
 * @param state receives the page's tags, and a status that Next has no function for
 * @throws the signal's reason if that comes first, or the error of Next
 */
export async function renderWithNext(
  handle: RequestListener,
  request: IncomingMessage,
  state: DocumentRender,
  signal: AbortSignal,
): Promise<Rendered> {
  request.headers["accept-encoding"] = "identity";
  const response = new BufferedResponse(request);
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason);
      response.destroy();
    });
    response.once("finish", resolve);
    withinRender(state, async () => handle(request, response)).catch(reject);
  });
  // A form may be refused on a page that no longer exists; then the page's 404 wins.
  const status = response.statusCode === 404 && state.status !== 410 ? 404 : (state.status ?? response.statusCode);
  const isPage = response.statusCode === 200;
  return { status, isPage, headers: response.getHeaders(), body: Buffer.concat(response.chunks) };
}

/** Collects the response without React's data, which is more than half of a page and which no document needs. */
class BufferedResponse extends ServerResponse {
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
