import { type Kind, kindOf } from "./address";

/** What is remembered of an address; the page itself is not. */
export type Visit = {
  address: string;
  kind: Kind;
  /** The page that led here first, or what else named it. */
  from: string;
  /** Clicks from a home page; Infinity where no link leads. */
  depth: number;
  /** Pages that link here. */
  links: number;
  /** Undefined until it is opened. */
  status?: number;
  location?: string;
  /** 200, not closed to search engines, and its own canonical address. */
  isIndexable: boolean;
  canonical?: string;
  /** hreflang → absolute address, sorted, as JSON: one string for all pages that say the same. */
  alternates: string;
  lang?: string;
  etag?: string;
  /** Of a design on sale, "210.00 USD". */
  price?: string;
};

/** Everything that was heard of, by address. */
export class Visits {
  readonly all = new Map<string, Visit>();
  /** Language and title of each indexable page → its address. */
  readonly titles = new Map<string, string>();
  readonly #strings = new Map<string, string>();

  /** The visit to an address, made when it was unknown. */
  note(address: string, from: string, depth: number): { visit: Visit; isNew: boolean } {
    const known = this.all.get(address);
    if (known) return { visit: known, isNew: false };
    const visit = { address, kind: kindOf(address), from, depth, links: 0, isIndexable: false, alternates: "" };
    this.all.set(address, visit);
    return { visit, isNew: true };
  }

  /** The same string for equal ones, so that a hundred thousand pages keep each only once. */
  shared(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    // A part of a page's text would keep the whole page in memory.
    const own = Buffer.from(text).toString();
    this.#strings.set(own, own);
    return own;
  }
}
