import { once } from "node:events";
import {
  type Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as openRequest,
  type ServerResponse,
} from "node:http";
import { traceHeaders } from "@/db/base/trace";
import type { Page, PageAddress, PageRequest } from "./index";

/** Bytes of tags, cookies and policies of a page; a home page has dozens of tags. */
export const maxHeaderSize = 64 * 1024;

/** Marks a request for a page and carries its address. The document server removes a visitor's header of this name. */
const pageHeader = "x-render-page";
const tagsHeader = "x-render-tags";
const failureHeader = "x-render-failure";

/** Headers carry only Latin-1; addresses may contain any character. */
const encode = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const decode = (text: unknown) => JSON.parse(decodeURIComponent(String(text)));

type Received = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Requests a page from the server behind a socket. @throws the system's error when there is no response */
export async function requestPage(
  { method = "GET", path, headers, body, address }: PageRequest,
  signal: AbortSignal,
  to: { socketPath: string; agent: Agent },
): Promise<Received> {
  const about = { ...headers, ...traceHeaders(), [pageHeader]: encode(address ?? null) };
  const sent = openRequest({ ...to, method, path, headers: about, maxHeaderSize, signal });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(chunks) };
}

/** Reads the page from a response. @throws the error with which its render failed */
export function toPage({ status, headers: received, body }: Received): Page {
  if (received[failureHeader]) throw toError(JSON.parse(body.toString()));
  const { [tagsHeader]: tags, "set-cookie": cookies = [], ...rest } = received;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) if (!ofConnection.has(name)) headers[name] = String(value);
  return { status, headers, cookies, tags: decode(tags), html: body.length > 0 ? body : undefined };
}

const ofConnection = new Set(["connection", "keep-alive", "date", "content-length", "transfer-encoding"]);

/** Removes the mark from a request for a page. @returns undefined for any other request */
export function removePageMark(request: IncomingMessage): { address?: PageAddress } | undefined {
  const { [pageHeader]: mark, connection: _, ...headers } = request.headers;
  if (mark === undefined) return undefined;
  request.headers = headers;
  return { address: decode(mark) ?? undefined };
}

export function sendPage(response: ServerResponse, { status, headers, cookies, tags, html }: Page): void {
  const about = { ...headers, [tagsHeader]: encode(tags), "content-length": html?.length ?? 0 };
  response.writeHead(status, cookies.length ? { ...about, "set-cookie": cookies } : about).end(html);
}

export function sendFailure(response: ServerResponse, thrown: unknown): void {
  if (response.destroyed) return;
  response.writeHead(500, { "content-type": "application/json", [failureHeader]: "1" });
  response.end(JSON.stringify(toFailure(thrown)));
}

/** The fields of an error that the log shows; its class is lost in transport. */
type Failure = { name: string; message: string; stack?: string; code?: unknown };

function toFailure(thrown: unknown): Failure {
  let error = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  if (!(error instanceof Error)) return { name: "Error", message: typeof error };
  const { name, message, stack } = error;
  return { name, message, stack, code: "code" in error ? error.code : undefined };
}

const toError = ({ message, ...rest }: Failure): Error => Object.assign(new Error(message), rest);
