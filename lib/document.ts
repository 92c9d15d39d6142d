import { AsyncLocalStorage } from "node:async_hooks";
import type { DocumentTag } from "@/db/purge";
import { currentRender, type DocumentRender, renders } from "./document-render";

renders.documentRenders ??= new AsyncLocalStorage();
const { documentRenders } = renders;

/** The page being rendered depends on these, and is rendered again after one of them is purged. Inert in development. */
export function tagDocument(...tags: DocumentTag[]): void {
  const render = currentRender();
  for (const tag of tags) render?.tags.add(tag);
}

/**
 * Answers with a status that Next has no function for: 410 before `notFound()`, 422 from a form's action, 429 when
 * someone asks too often. Inert in development.
 */
export function answerWith(status: 404 | 410 | 422 | 429 | 503): void {
  const render = currentRender();
  if (render) render.status = status;
}

/** Whether a form of this page may say what was typed and what is wrong with it. */
export const mayAnswerForm = (): boolean => currentRender()?.isAnswer ?? true;

/** Runs one render whose pages may call the functions above. For the document server only. */
export const withinRender = <T>(render: DocumentRender, work: () => T): T => documentRenders.run(render, work);
