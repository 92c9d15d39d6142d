import { LRUCache } from "lru-cache";
import type { RoutePattern } from "@/lib/core/route-pattern";
import type { Body, Encoding } from "./body";
import { unsharedHeaders } from "./shared-headers";

export type Document = {
  status: number;
  headers: Readonly<Record<string, string>>;
  tags: Iterable<string>;
  body: Body;
  /** The route, for metrics. */
  pattern?: RoutePattern;
};
/** Milliseconds: how long a document is fresh, and how long after that it may be shown while it is rendered again. */
export type Lifetime = { fresh: number; stale: number };
export type CachedDocument = Document & {
  readonly freshUntil: number;
  readonly usableUntil: number;
  /** Names and values of the headers of a response, by the encoding of its body; made with the first response. */
  readonly heads: Partial<Record<Encoding, string[]>>;
};
type Entry = CachedDocument & { tags: string[]; freshUntil: number; usableUntil: number };
type Load = { invalidated: Set<string>; document: Promise<Document> };

/** Approximate bytes of an entry besides its body. */
const overhead = 2_000;
/** Milliseconds until a failed renewal is tried again. */
const retryAfter = 2_000;
const everything = "*";

/** Finished responses in memory, bounded by bytes, found by address and invalidated by tag. */
export class PageCache {
  readonly #entries: LRUCache<string, Entry>;
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #loading = new Map<string, Load>();
  readonly #loads = new Set<Load>();

  /** @param maxSize bytes */
  constructor(maxSize: number) {
    this.#entries = new LRUCache({
      maxSize,
      sizeCalculation: ({ body }) => overhead + body.size,
      dispose: ({ tags }, key) => this.#removeTags(tags, key),
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The document at this address, however old: past `usableUntil` only a failed render justifies it. */
  find(key: string): CachedDocument | undefined {
    return this.#entries.get(key);
  }

  isLoading(key: string): boolean {
    return this.#loading.has(key);
  }

  /** Renders and stores a document. Concurrent loads of one address share a render. */
  load(key: string, lifetime: Lifetime, render: () => Promise<Document>): Promise<Document> {
    const running = this.#loading.get(key);
    if (running) return running.document;
    const invalidated = new Set<string>();
    const load: Load = { invalidated, document: this.#load(key, lifetime, render, invalidated) };
    this.#loading.set(key, load);
    this.#loads.add(load);
    const done = () => {
      this.#loads.delete(load);
      if (this.#loading.get(key) === load) this.#loading.delete(key);
    };
    load.document.then(done, done);
    return load.document;
  }

  /** Removes pages with one of these tags. Running renders may have read old rows, so they are not stored. */
  invalidate(tags: readonly string[]): void {
    for (const tag of tags) for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.#entries.delete(key);
    for (const { invalidated } of this.#loads) for (const tag of tags) invalidated.add(tag);
    this.#loading.clear();
  }

  /** Expires every page: it is rendered again before it is served, and the old one is served only if that fails. */
  expire(): void {
    for (const { invalidated } of this.#loads) invalidated.add(everything);
    this.#loading.clear();
    for (const entry of this.#entries.values()) Object.assign(entry, { freshUntil: 0, usableUntil: 0 });
  }

  /** Serves a document for two more seconds after its renewal failed, and no longer lets a CDN store it. */
  postpone(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    const freshUntil = Date.now() + retryAfter;
    const usableUntil = Math.max(entry.usableUntil, freshUntil);
    Object.assign(entry, { freshUntil, usableUntil, headers: unsharedHeaders(entry.headers), heads: {} });
  }

  async #load(key: string, lifetime: Lifetime, render: () => Promise<Document>, invalidated: Set<string>) {
    const document = await render();
    const tags = [...document.tags];
    if (!invalidated.has(everything) && !tags.some((tag) => invalidated.has(tag)))
      this.#store(key, { ...document, tags }, lifetime);
    return document;
  }

  #store(key: string, document: Document & { tags: string[] }, { fresh, stale }: Lifetime) {
    this.#entries.delete(key);
    const freshUntil = Date.now() + fresh;
    for (const tag of document.tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
    this.#entries.set(key, { ...document, freshUntil, usableUntil: freshUntil + stale, heads: {} });
    document.body.onResize = () => this.#resize(key, document.body);
  }

  /** Counts the bytes of an encoding that was added to the page's body. */
  #resize(key: string, body: Body) {
    const entry = this.#entries.peek(key);
    if (entry?.body === body) this.#entries.set(key, { ...entry }, { noDisposeOnSet: true });
  }

  #removeTags(tags: readonly string[], key: string) {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys?.delete(key) && keys.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
