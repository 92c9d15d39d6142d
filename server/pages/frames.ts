import { log } from "@/lib/log";
import type { Drawn } from "./draw-page";
import type { Rendered } from "./render";
import type { Frame } from "./transform";

/** So many kinds of pages, in all languages, are known at a time. */
const most = 500;
/** A kind that found no frame so many times in a row is not drawn any more. */
const patience = 30;

/**
 * What Next writes around pages of one kind. It is learned from a page that Next rendered and that was drawn as well, and
 * only where both are the same: what was put aside, what the page depends on, and its head.
 */
export class Frames {
  readonly #known = new Map<string, Frame>();
  readonly #inVain = new Map<string, number>();
  #drawn = 0;
  #isClosed = false;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  isWorthIt = (page: string): boolean => !this.#isClosed && (this.#inVain.get(page) ?? 0) < patience;

  /** Every so many pages one; none for 0. */
  isToBeChecked = (every: number): boolean => every > 0 && ++this.#drawn % every === 0;

  /** Nothing is drawn any more. */
  close(): void {
    this.#isClosed = true;
  }

  find({ page, key }: Drawn): Frame | undefined {
    const frame = this.#known.get(`${page} ${key}`);
    if (frame) this.#inVain.delete(page);
    return frame;
  }

  /** @param written what Next wrote of the same page */
  learn({ page, key, ...drawn }: Drawn, rendered: Rendered, written: Frame): void {
    const inVain = (this.#inVain.get(page) ?? 0) + 1;
    this.#inVain.set(page, inVain);
    if (inVain === patience) log.warn("page.notDrawn", { path: page });
    const pieces = [...drawn.aside];
    const head = pieces.pop() ?? "";
    const isWhole = rendered.status === 200 && !rendered.headers["set-cookie"];
    const isSame = isWhole && isEqual(pieces, rendered.aside) && isEqual(drawn.tags, rendered.tags);
    const parts = isSame && aroundHead(written.parts, head, pieces.length);
    if (!parts) return;
    this.#known.set(`${page} ${key}`, { ...written, parts });
    const [oldest] = this.#known.keys();
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
  }
}

/** The head is a piece like others, with the last number. Undefined where Next wrote another one. */
function aroundHead([first, ...others]: Frame["parts"], head: string, number: number): Frame["parts"] | undefined {
  const [before, after, ...more] = typeof first === "string" && head ? first.split(head) : [];
  return before === undefined || after === undefined || more.length > 0
    ? undefined
    : [before, number, after, ...others];
}

const isEqual = (one: Iterable<string>, other: Iterable<string>) =>
  JSON.stringify([...one]) === JSON.stringify([...other]);
