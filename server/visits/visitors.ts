import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { writeSearchMisses, writeVideoCounts, writeViews } from "../../jobs/write-counts";
import { SearchMissCounter } from "./search-miss-counter";
import { VideoCounter } from "./video-counter";
import { ViewCounter } from "./view-counter";

/**
 * Counts in memory what visitors look at (listings, shops, videos) and search for in vain; writes the counts every few
 * seconds.
 */
export class Visitors {
  readonly #views: ViewCounter;
  readonly #plays = new VideoCounter(writeVideoCounts);
  readonly #misses = new SearchMissCounter(writeSearchMisses);

  /** `countryHeader`: see ViewCounter. */
  constructor(countryHeader?: string) {
    this.#views = new ViewCounter({ write: writeViews, countryHeader });
  }

  /** Counts a page that was sent; `tags` are its document's. */
  see(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>): void {
    this.#views.see(path, headers, tags);
    this.#plays.see(path, headers);
    this.#misses.see(path, headers, tags);
  }

  /** Counts a request for a file below /media. */
  play({ method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">): void {
    if (method === "GET") this.#plays.play(url, headers);
  }

  /** Stops counting and writes the remaining counts. */
  async stop(): Promise<void> {
    await Promise.all([this.#views.stop(), this.#plays.stop(), this.#misses.stop()]);
  }
}
