import { currentRender } from "./document-render";

/**
 * The element that stands for a piece of HTML while React and Next carry the page: `<put-aside n="3"></put-aside>`. No text
 * of a page can say so, since `<` is escaped.
 */
export const asideTag = "put-aside";

/** Whether pieces may wait beside the page that is being rendered. Not in development: nobody would put them in their place. */
export const mayPutAside = (): boolean => currentRender()?.aside !== undefined;

/** Whether parts of this page may be what was written of them before. */
export const mayRecall = (): boolean => mayPutAside() && !currentRender()?.isAnew;

/**
 * HTML that is done waits beside the page that is being rendered, so that nobody in between copies, escapes or parses
 * it; the document server puts it where its element stands. @returns its number
 */
export const putAside = (html: string): number => (currentRender()?.aside?.push(html) ?? 0) - 1;
