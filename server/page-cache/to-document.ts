import type { Page } from "../renderer";
import { contentPolicy } from "../renderer/headers";
import { Body } from "./body";
import type { Document } from "./page-cache";

/** Next responded with an error, or with a status that has its own page. */
export class NoDocument extends Error {
  constructor(readonly status: number) {
    super(`Next answered ${status}`);
  }
}

/**
 * Returns the document of a rendered page or of a redirect. @throws NoDocument for statuses that have their own page
 */
export function toDocument({ status, headers, tags, html }: Page): Document {
  if (html) return { status, headers, tags, body: Body.compressed(html) };
  if (status >= 400) throw new NoDocument(status);
  return { status, headers, tags, body: Body.plain(Buffer.alloc(0)) };
}

/** Returns a fixed page for a status whose page cannot be rendered. */
export function fallbackDocument(status: number): Document {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width"><title>${status} · Rattledrum</title><h1>Rattledrum is resting for a moment</h1><p>Please try again in a minute.</p><p>请稍后再试。</p></html>`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": contentPolicy(),
  };
  return { status, headers, tags: [], body: Body.compressed(Buffer.from(html)) };
}
