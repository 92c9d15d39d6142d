import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { writeSearchMisses, writeVideoCounts, writeViews } from "../../jobs/write-counts";
import { SearchMissCounter } from "./search-miss-counter";
import { VideoCounter } from "./video-counter";
import { ViewCounter } from "./view-counter";

type Options = {
  /** See ViewCounter. */
  countryHeader?: string | undefined;
  /** Browsers report what they show, so requests for it count nothing. */
  isReported?: boolean;
};

/**
 * Counts in memory what visitors look at (listings, shops, videos) and search for in vain; writes the counts every few
 * seconds.
 */
export class Visitors {
  readonly #views: ViewCounter;
  readonly #plays = new VideoCounter(writeVideoCounts);
  readonly #misses = new SearchMissCounter(writeSearchMisses);

  constructor(readonly options: Options) {
    this.#views = new ViewCounter({ write: writeViews, countryHeader: options.countryHeader });
  }

  /** Counts a page that was sent; `tags` are its document's. */
  see(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>): void {
    if (!this.options.isReported) this.report(path, headers, tags);
  }

  /** Counts a request for a file below /media. */
  play({ method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">): void {
    if (method === "GET" && !this.options.isReported) this.reportPlay(url, headers);
  }

  /** Counts a page that a browser shows. */
  report(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>): void {
    this.#views.see(path, headers, tags);
    this.#plays.see(path, headers);
    this.#misses.see(path, headers, tags);
  }

  /** Counts a video that a browser plays, by the address of its file. */
  reportPlay(url: string, headers: IncomingHttpHeaders): void {
    this.#plays.play(url, headers);
  }

  /** Stops counting and writes the remaining counts. */
  async stop(): Promise<void> {
    await Promise.all([this.#views.stop(), this.#plays.stop(), this.#misses.stop()]);
  }
}
