import { createHash } from "node:crypto";
import { Body } from "./body";
import type { Document } from "./cache";
import type { Page } from "./renderer";
import { toPlainDocument } from "./transform";

/** Browsers ask every time, and mostly hear 304. */
export const askAgain = "public, max-age=0, must-revalidate";

const policy = (styles: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
const plainPolicy = policy([]);

/** Next answered with a page that is none: an error, or a shell that only its script could fill. */
export class NoDocument extends Error {
  constructor(readonly status: number) {
    super(`Next answered ${status}`);
  }
}

/**
 * What Next rendered, as it goes out: a redirect, or a plain page.
 * @throws NoDocument for statuses that have a page of their own, UnfinishedDocument
 */
export function publish({ status, headers, body, tags }: Page): Document {
  if (status >= 300 && status < 400) {
    const where = { location: String(headers.location), "cache-control": askAgain };
    return { status, headers: where, tags, body: Body.plain(Buffer.alloc(0)) };
  }
  if (status >= 400 && !hasOwnContent(status)) throw new NoDocument(status);
  return { ...toDocument(body.toString()), status, tags };
}

/** A form with mistakes in it is a page; so is one that was sent too often. */
const hasOwnContent = (status: number) => status === 422 || status === 429;

export function toDocument(source: string): Pick<Document, "headers" | "body"> {
  const { html, styleHashes } = toPlainDocument(source);
  const bytes = Buffer.from(html);
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": askAgain,
    etag: `W/"${createHash("sha1").update(bytes).digest("base64url")}"`,
    "content-security-policy": styleHashes.length ? policy(styleHashes) : plainPolicy,
    "cross-origin-opener-policy": "same-origin",
  };
  return { headers, body: Body.compressed(bytes) };
}

/** When not even the page for an error can be rendered. */
export function lastResort(status: number): Document {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><title>${status} · Rattledrum</title><h1>Rattledrum is resting for a moment</h1><p>Please try again in a minute.</p><p>请稍后再试。</p></html>`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": plainPolicy,
  };
  return { status, headers, tags: [], body: Body.compressed(Buffer.from(html)) };
}
