import type { IncomingHttpHeaders } from "node:http";
import { log } from "@/lib/core/log";
import { clientAddressHeader } from "@/lib/http/client-address";
import { findSearchMiss, type PendingSearchMisses } from "@/lib/http/search-misses";
import { BloomFilter } from "./bloom-filter";
import { isPerson } from "./view-counter";
import { combineMark, VisitorMarks } from "./visitor-marks";

/** Milliseconds between two writes. */
const writeInterval = 5_000;
/** Different searches of one visitor that count in a day, so that nobody fills the table. */
const maxOfVisitor = 30;
/** Unwritten searches at most; further ones are not counted. */
const maxUnwritten = 5_000;

const searchPage = /^\/[a-z-]+\/search\?/;

/**
 * Counts in memory who searches for words that no listing has; writes the counts every five seconds, as ViewCounter
 * does with views. A search page names its miss by a tag, so that only words the market has searched count. A visitor
 * counts once a day for the same words.
 */
export class SearchMissCounter {
  readonly #seen: PendingSearchMisses = new Map();
  readonly #marks = new VisitorMarks();
  readonly #dayMarks = new BloomFilter();
  #writing: Promise<void> = Promise.resolve();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(readonly write: (seen: PendingSearchMisses) => Promise<void>) {
    this.#timer = setInterval(() => this.flush(), writeInterval).unref();
  }

  /** Counts a page view if the page is a search with a miss among the tags of its document. */
  see(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>, now = Date.now()): void {
    if (!searchPage.test(path) || !isPerson(headers)) return;
    const miss = findSearchMiss(tags);
    if (!miss) return;
    const key = `${miss.locale} ${miss.kind} ${miss.words}`;
    const counted = this.#seen.get(key);
    if (!counted && this.#seen.size >= maxUnwritten) return;
    if (!this.#isNew(key, headers, now)) return;
    if (counted) counted.count++;
    else this.#seen.set(key, { ...miss, count: 1 });
  }

  /** Whether this visitor searches for these words for the first time today, and has searches left. */
  #isNew(key: string, headers: IncomingHttpHeaders, now: number): boolean {
    if (this.#marks.turn(now)) this.#dayMarks.clear();
    const [address, agent] = [String(headers[clientAddressHeader]), headers["user-agent"] ?? ""];
    if (!this.#dayMarks.add(this.#marks.of(address, `${agent} ${key}`))) return false;
    const visitor = this.#marks.of(address, agent);
    for (let search = 0; search < maxOfVisitor; search++)
      if (this.#dayMarks.add(combineMark(visitor, search))) return true;
    return false;
  }

  /** Resolves once the counts are written, or their write has failed; failed counts are written later. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#seen.size === 0) return;
      await this.write(this.#seen).catch((error) => log.warn("misses.unwritten", { error }));
    });
    return this.#writing;
  }

  /** Stops the timer and writes the remaining counts. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}
