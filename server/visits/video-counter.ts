import type { IncomingHttpHeaders } from "node:http";
import { idOfHandle } from "@/lib/core/id";
import { log } from "@/lib/core/log";
import { clientAddressHeader } from "@/lib/http/client-address";
import { isPerson } from "./view-counter";

/**
 * Milliseconds between two writes; milliseconds in which repeats of one visitor count once; number of marks in memory.
 */
const writeInterval = 5_000;
const repeatWindow = 3_600_000;
const maxMarks = 100_000;

type Seen = { plays: Map<string, number>; led: Map<number, number> };

/**
 * Counts in memory who plays videos and who opens a listing from a video's page; writes the counts every five seconds,
 * as ViewCounter does with views. A play is a request for the first bytes of a video's file, of which no page loads
 * anything before.
 */
export class VideoCounter {
  readonly #seen: Seen = { plays: new Map(), led: new Map() };
  readonly #visits = new Set<string>();
  #clearedAt = Date.now();
  #writing: Promise<void> = Promise.resolve();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(readonly write: (seen: Seen) => Promise<void>) {
    this.#timer = setInterval(() => this.flush(), writeInterval).unref();
  }

  /** Counts a request for a file below /media if it starts a video. */
  play(url: string, headers: IncomingHttpHeaders, now = Date.now()): void {
    const key = /^\/media\/([a-z0-9-]{1,80})\.mp4(?:\?|$)/.exec(url)?.[1];
    const isFromStart = headers.range === undefined || /^bytes=0-/.test(headers.range);
    if (key && isFromStart && this.#isNew(key, headers, now)) count(this.#seen.plays, key);
  }

  /** Counts a page view if the page is a listing's and the referrer a video's. */
  see(path: string, headers: IncomingHttpHeaders, now = Date.now()): void {
    if (!headers.referer || !/^\/[a-z-]+\/p\//.test(path)) return;
    const from = URL.parse(headers.referer)?.pathname ?? "";
    const id = idOfHandle(/^\/[a-z-]+\/videos\/([^/]+)$/.exec(from)?.[1] ?? "");
    if (id !== undefined && this.#isNew(`to ${id}`, headers, now)) count(this.#seen.led, id);
  }

  #isNew(subject: string, headers: IncomingHttpHeaders, now: number): boolean {
    if (!isPerson(headers)) return false;
    if (now - this.#clearedAt > repeatWindow || this.#visits.size >= maxMarks) {
      this.#visits.clear();
      this.#clearedAt = now;
    }
    const visit = `${subject} ${headers[clientAddressHeader]} ${headers["user-agent"]}`;
    const { plays, led } = this.#seen;
    if (this.#visits.has(visit) || plays.size + led.size >= maxMarks) return false;
    this.#visits.add(visit);
    return true;
  }

  /** Resolves once the counts are written, or their write has failed; failed counts are written later. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#seen.plays.size + this.#seen.led.size === 0) return;
      await this.write(this.#seen).catch((error) => log.warn("clips.unwritten", { error }));
    });
    return this.#writing;
  }

  /** Stops the timer and writes the remaining counts. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }
}

const count = <Key>(seen: Map<Key, number>, key: Key) => seen.set(key, (seen.get(key) ?? 0) + 1);
