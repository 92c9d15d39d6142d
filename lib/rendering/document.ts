import type { DocumentTag } from "@/db/purge";
import { currentRender } from "./document-render";

/**
 * Names the tags that the current page depends on; the page is rendered again once one of them is invalidated. Does
 * nothing in development.
 */
export function tagDocument(...tags: DocumentTag[]): void {
  const render = currentRender();
  for (const tag of tags) render?.tags.add(tag);
}

/**
 * Sets a status that Next has no function for: 410 before `notFound()`, 404 for a page that says itself what is missing,
 * 422 from a form's action, 429 for too many requests. Does nothing in development.
 */
export function setResponseStatus(status: 404 | 410 | 422 | 429 | 503): void {
  const render = currentRender();
  if (render) render.status = status;
}

/** Whether a form of this page may show the values that were typed and their errors. */
export const mayShowFormValues = (): boolean => currentRender()?.isAnswer ?? true;
