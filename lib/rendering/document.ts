import type { DocumentTag } from "@/db/purge";
import { currentRender } from "./document-render";

/** Names what the page being rendered depends on: it is rendered again once one of these tags is invalidated. Inert in development. */
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
