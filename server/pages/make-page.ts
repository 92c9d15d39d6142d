import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import { askAgain, contentPolicy } from "./headers";
import type { Page, Question } from "./messages";
import { type Rendered, render } from "./render";
import { toPlainDocument } from "./transform";

/** Has Next answer a question, and makes the plain page of it. @throws UnfinishedDocument, or whatever Next does */
export const makePage = async (handle: RequestListener, question: Question, signal: AbortSignal): Promise<Page> =>
  toPage(await render(handle, question, signal));

export function toPage({ status, headers, body, tags, aside }: Rendered): Page {
  const about = { status, cookies: [headers["set-cookie"] ?? []].flat().map(String), tags: [...tags] };
  if (status >= 300 && status < 400)
    return { ...about, headers: { location: String(headers.location), "cache-control": askAgain } };
  if (status >= 400 && !hasOwnContent(status)) return { ...about, headers: {} };
  const { html, styleHashes } = toPlainDocument(body.toString(), aside);
  const bytes = encoder.encode(html);
  return { ...about, headers: pageHeaders(bytes, styleHashes), html: bytes };
}

/** A form with mistakes in it is a page; so is one that was sent too often. */
const hasOwnContent = (status: number) => status === 422 || status === 429;

/** Unlike a Buffer its bytes share their memory with nobody, so they can be handed to another thread. */
const encoder = new TextEncoder();

const pageHeaders = (bytes: Uint8Array, styleHashes: string[]) => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": askAgain,
  etag: `W/"${createHash("sha1").update(bytes).digest("base64url")}"`,
  "content-security-policy": contentPolicy(styleHashes),
  "cross-origin-opener-policy": "same-origin",
});
