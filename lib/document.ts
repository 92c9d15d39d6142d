import { AsyncLocalStorage } from "node:async_hooks";
import type { DocumentTag } from "@/db/purge";

/** What a page says about itself while it is rendered, and what of it is done already. */
export type DocumentRender = { tags: Set<string>; status?: number; aside?: string[] };

/** Next bundles this file a second time for the pages; both copies meet on globalThis. */
const globals = globalThis as typeof globalThis & { documentRenders?: AsyncLocalStorage<DocumentRender> };
globals.documentRenders ??= new AsyncLocalStorage();
const renders = globals.documentRenders;

/** The page being rendered depends on these, and is rendered again after one of them is purged. Inert in development. */
export function tagDocument(...tags: DocumentTag[]): void {
  const render = renders.getStore();
  for (const tag of tags) render?.tags.add(tag);
}

/**
 * Answers with a status that Next has no function for: 410 before `notFound()`, 422 from a form's action, 429 when
 * someone asks too often. Inert in development.
 */
export function answerWith(status: 404 | 410 | 422 | 429 | 503): void {
  const render = renders.getStore();
  if (render) render.status = status;
}

/** Runs one render whose pages may call the functions above. For the document server only. */
export const withinRender = <T>(render: DocumentRender, work: () => T): T => renders.run(render, work);
