import type { Body } from "./body";

export type Document = {
  status: number;
  headers: Readonly<Record<string, string>>;
  tags: Iterable<string>;
  body: Body;
  /** Has it rendered anew, behind the reader's back. */
  renew?: () => void;
};
/** Milliseconds: how long a document is as good as new, and how long after that it may be shown while it is renewed. */
export type Lifetime = { fresh: number; stale: number };
export type Kept = Document & { readonly freshUntil: number; readonly usableUntil: number };
type Entry = Document & {
  key: string;
  tags: string[];
  size: number;
  freshUntil: number;
  usableUntil: number;
  /** Since room was last made. */
  wasAsked: boolean;
};
type Load = { purged: Set<string>; document: Promise<Document> };

/** Roughly what an entry takes besides its bytes. */
const overhead = 2_000;
/** A renewal that failed is tried again after this many milliseconds. */
const retryAfter = 2_000;
const everything = "*";

/**
 * Finished responses in memory, bounded by bytes. The oldest goes first, unless it was asked for since it was last in
 * question: so an answer only leaves a mark, and nothing is moved for it.
 */
export class DocumentCache {
  readonly #entries = new Map<string, Entry>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #loading = new Map<string, Load>();
  readonly #loads = new Set<Load>();
  #bytes = 0;

  constructor(readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** What is kept, however old: past `usableUntil` it is only for when nothing newer can be had. */
  find(key: string): Kept | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.wasAsked = true;
    return entry;
  }

  isLoading(key: string): boolean {
    return this.#loading.has(key);
  }

  /** Renders and keeps; those who come meanwhile wait for the same render. */
  load(key: string, lifetime: Lifetime, render: () => Promise<Document>): Promise<Document> {
    const running = this.#loading.get(key);
    if (running) return running.document;
    const purged = new Set<string>();
    const load: Load = { purged, document: this.#load(key, lifetime, render, purged) };
    this.#loading.set(key, load);
    this.#loads.add(load);
    const done = () => {
      this.#loads.delete(load);
      if (this.#loading.get(key) === load) this.#loading.delete(key);
    };
    load.document.then(done, done);
    return load.document;
  }

  /** Forgets what carries one of these tags. Renders under way may have read the old rows: they are not kept. */
  purge(tags: readonly string[]): void {
    for (const tag of tags) for (const key of this.#keysByTag.get(tag) ?? []) this.#remove(key);
    for (const { purged } of this.#loads) for (const tag of tags) purged.add(tag);
    this.#loading.clear();
  }

  clear(): void {
    for (const { purged } of this.#loads) purged.add(everything);
    this.#loading.clear();
    this.#entries.clear();
    this.#keysByTag.clear();
    this.#bytes = 0;
  }

  /** The renewal failed: what is kept will do for a moment longer. */
  postpone(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.freshUntil = Date.now() + retryAfter;
    entry.usableUntil = Math.max(entry.usableUntil, entry.freshUntil);
  }

  async #load(key: string, lifetime: Lifetime, render: () => Promise<Document>, purged: Set<string>) {
    const document = await render();
    const tags = [...document.tags];
    if (!purged.has(everything) && !tags.some((tag) => purged.has(tag)))
      this.#keep(key, { ...document, tags }, lifetime);
    return document;
  }

  #keep(key: string, document: Document & { tags: string[] }, { fresh, stale }: Lifetime) {
    this.#remove(key);
    const freshUntil = Date.now() + fresh;
    const size = overhead + document.body.size;
    const entry = { ...document, key, size, freshUntil, usableUntil: freshUntil + stale, wasAsked: false };
    this.#entries.set(key, entry);
    this.#bytes += size;
    document.body.grew = (bytes) => this.#grow(entry, bytes);
    for (const tag of document.tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
    this.#makeRoom();
  }

  /** A second encoding of a page was made and is kept with it. */
  #grow(entry: Entry, bytes: number) {
    if (this.#entries.get(entry.key) !== entry) return;
    entry.size += bytes;
    this.#bytes += bytes;
    this.#makeRoom();
  }

  #makeRoom() {
    for (const [key, entry] of this.#entries) {
      if (this.#bytes <= this.limit) break;
      if (!entry.wasAsked) this.#remove(key);
      else {
        entry.wasAsked = false;
        this.#entries.delete(key);
        this.#entries.set(key, entry);
      }
    }
  }

  #remove(key: string) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.size;
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys?.delete(key) && keys.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
