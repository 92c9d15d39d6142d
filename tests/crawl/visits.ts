import { type Kind, kindOf } from "./address";

/** What the crawl stores of an address; the page itself is dropped. */
export type Visit = {
  address: string;
  kind: Kind;
  /** The page that linked here first, or the other source of the address. */
  from: string;
  /** Clicks from a home page; Infinity if no link leads here. */
  depth: number;
  /** Pages that link here. */
  links: number;
  /** Undefined until it is opened. */
  status?: number;
  location?: string;
  /** Whether it has status 200, no noindex, and itself as canonical address. */
  isIndexable: boolean;
  canonical?: string;
  /** hreflang → absolute address, sorted, as JSON; pages with the same translations share one string. */
  alternates: string;
  lang?: string;
  etag?: string;
  /** The price of a listing on sale, such as "210.00 USD". */
  price?: string;
};

/** All known addresses. */
export class Visits {
  readonly all = new Map<string, Visit>();
  /** Language and title of each indexable page → its address. */
  readonly titles = new Map<string, string>();
  readonly #strings = new Map<string, string>();

  /** Returns the visit of an address, and adds it if it is new. */
  note(address: string, from: string, depth: number): { visit: Visit; isNew: boolean } {
    const known = this.all.get(address);
    if (known) return { visit: known, isNew: false };
    const visit = { address, kind: kindOf(address), from, depth, links: 0, isIndexable: false, alternates: "" };
    this.all.set(address, visit);
    return { visit, isNew: true };
  }

  /** Returns one string instance for equal texts, so that a hundred thousand pages share it. */
  shared(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    // A slice of a page's text would retain the whole page, so it is copied.
    const own = Buffer.from(text).toString();
    this.#strings.set(own, own);
    return own;
  }
}
