import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { writeClips } from "../../jobs/write-clips";
import { writeViews } from "../../jobs/write-views";
import { ClipCounter } from "./clip-counter";
import { ViewCounter } from "./view-counter";

/** What visitors look at, counted in memory and written by and by: designs, clips, and the way from one to the other. */
export class Visitors {
  readonly #views: ViewCounter;
  readonly #clips = new ClipCounter(writeClips);

  /** `countryHeader`: see ViewCounter. */
  constructor(countryHeader?: string) {
    this.#views = new ViewCounter({ write: writeViews, countryHeader });
  }

  /** Somebody was shown a page; `tags` are its document's. */
  see(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>): void {
    this.#views.see(path, headers, tags);
    this.#clips.see(path, headers);
  }

  /** Somebody asks for a file below /media. */
  play({ method, url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">): void {
    if (method === "GET") this.#clips.play(url, headers);
  }

  /** Writes the last of it. */
  async stop(): Promise<void> {
    await Promise.all([this.#views.stop(), this.#clips.stop()]);
  }
}
