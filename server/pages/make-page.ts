import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { drawPage } from "./draw-page";
import { Frames } from "./frames";
import { askAgain, contentPolicy } from "./headers";
import type { Page, Question } from "./messages";
import { type Begun, begin, isForm, type Rendered, render } from "./render";
import { type Frame, fill, toFrame } from "./transform";

/** What Next wrote around pages of each kind, so that the next of that kind needs no Next. */
const frames = new Frames();

/**
 * Makes the plain page that answers a question: drawn into a frame that Next wrote, or rendered by Next. A form changes
 * what is read and brings what was typed, so Next answers it.
 * @throws the signal's reason when that comes first, UnfinishedDocument, or whatever Next does
 */
export async function makePage(handle: RequestListener, question: Question, signal: AbortSignal): Promise<Page> {
  const begun = begin(frames.isClosed);
  const drawn = isForm(question) ? undefined : await drawPage(question.path, frames.isWorthIt, begun, signal);
  signal.throwIfAborted();
  const frame = drawn && frames.find(drawn);
  if (!frame) {
    const rendered = await render(handle, question, signal, begun);
    return toPage(rendered, (written) => drawn && frames.learn(drawn, rendered, written));
  }
  const html = fill(frame, drawn.aside);
  if (frames.isToBeChecked(env().CHECK_DRAWN)) void check(handle, question, begun, html);
  return toWhole({ status: 200, cookies: [], tags: [...drawn.tags] }, html, frame);
}

/** @param learn is told what Next wrote of a whole page */
export function toPage(rendered: Rendered, learn: (frame: Frame) => void = () => {}): Page {
  const { status, headers, body, tags, aside } = rendered;
  const about = { status, cookies: [headers["set-cookie"] ?? []].flat().map(String), tags: [...tags] };
  if (status >= 300 && status < 400)
    return { ...about, headers: { location: String(headers.location), "cache-control": askAgain } };
  if (status >= 400 && !hasOwnContent(status)) return { ...about, headers: {} };
  const frame = toFrame(body.toString());
  learn(frame);
  return toWhole(about, fill(frame, aside), frame);
}

/**
 * Whether Next writes the same of what was drawn, without anything that was written before. What it is made of may change in between, but not three times in a row:
 * then Next renders all pages from now on, each of them anew.
 */
async function check(
  handle: RequestListener,
  question: Question,
  begun: Begun,
  html: string,
  times = 3,
): Promise<void> {
  const [path] = question.path.split("?");
  const nobodyLeaves = new AbortController().signal;
  try {
    const { body, aside } = await render(handle, question, nobodyLeaves, { ...begun, isAnew: true });
    if (fill(toFrame(body.toString()), aside) === html) return;
    if (times === 1) {
      frames.close();
      return log.error("page.drawnDifferently", { path });
    }
    const anew = begin();
    const drawn = await drawPage(question.path, frames.isWorthIt, anew, nobodyLeaves);
    const frame = drawn && frames.find(drawn);
    if (frame) await check(handle, question, anew, fill(frame, drawn.aside), times - 1);
  } catch (error) {
    log.warn("page.notChecked", { path, error });
  }
}

function toWhole(about: Pick<Page, "status" | "cookies" | "tags">, html: string, { styleHashes }: Frame): Page {
  const bytes = encode(html);
  return { ...about, headers: pageHeaders(bytes, styleHashes), html: bytes };
}

/** A form with mistakes in it is a page; so is one that was sent too often. */
const hasOwnContent = (status: number) => status === 422 || status === 429;

const encoder = new TextEncoder();
/** Long enough for every page so far, so that a page is read once and not measured before. */
let room = new Uint8Array(500_000);

/** Its bytes share their memory with nobody, so they can be handed to another thread. */
function encode(html: string): Uint8Array {
  const atMost = 3 * html.length;
  if (room.length < atMost) room = new Uint8Array(atMost);
  return room.slice(0, encoder.encodeInto(html, room).written);
}

const pageHeaders = (bytes: Uint8Array, styleHashes: string[]) => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": askAgain,
  etag: `W/"${createHash("sha1").update(bytes).digest("base64url")}"`,
  "content-security-policy": contentPolicy(styleHashes),
  "cross-origin-opener-policy": "same-origin",
});
