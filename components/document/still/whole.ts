import type { ReactElement } from "react";
import { escapeHtml } from "./attributes";
import type { Props } from "./open-tag";

/**
 * A whole element that can be HTML. It is written when what is around it is known: as long as nobody knows whether its parent
 * can, too, it can be React's again.
 */
export class Whole {
  /**
   * @param opening its first tag; all of it where that was written before
   * @param inner HTML, or what is yet to be written
   */
  constructor(
    readonly type: ReactElement["type"],
    readonly props: Props,
    readonly opening: string,
    readonly inner: string | readonly Writable[] = "",
    readonly closing = "",
  ) {}
}

/** Text, or an element. */
export type Writable = string | Whole;

/** What stands within an element. */
export const htmlOf = (inner: Whole["inner"]): string => (typeof inner === "string" ? inner : write(inner));

/** All of it at once: joined within each element, what lies deep would be copied a dozen times. */
export function write(parts: readonly Writable[]): string {
  const html: string[] = [];
  writeInto(html, parts);
  return html.join("");
}

function writeInto(html: string[], parts: readonly Writable[]): void {
  for (const part of parts) {
    if (typeof part === "string") {
      html.push(escapeHtml(part));
      continue;
    }
    html.push(part.opening);
    if (typeof part.inner === "string") html.push(part.inner);
    else writeInto(html, part.inner);
    html.push(part.closing);
  }
}
