import { currentRender } from "./document-render";

/** How a comment begins that stands for a piece. No text of a page can say so. */
export const asideMark = "<!--aside ";

/** Shorter pieces cost more to put aside than to take along. */
const worthIt = 200;

/**
 * HTML that is done waits beside the page that is being rendered, so that nobody in between copies, escapes or parses
 * it; the document server puts it where its comment stands. Where nobody would, it comes back as it is.
 */
export function putAside(html: string): string {
  const aside = currentRender()?.aside;
  return aside && html.length >= worthIt ? `${asideMark}${aside.push(html) - 1}-->` : html;
}

/** Where in the list that a comment names a piece stands. @returns undefined for any other comment */
export function placeAside(comment: string): number | undefined {
  const place = /^aside (\d+)$/.exec(comment)?.[1];
  return place === undefined ? undefined : Number(place);
}
