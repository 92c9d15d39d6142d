import type { IncomingHttpHeaders } from "node:http";
import { idOfHandle } from "@/lib/core/id";
import { log } from "@/lib/core/log";
import { clientAddressHeader } from "@/lib/http/client-address";
import { isPerson } from "./view-counter";

/** Between two writes; one visitor's second play or step within the hour is the same; what is remembered at most. */
const rhythm = 5_000;
const memory = 3_600_000;
const maxMarks = 100_000;

type Seen = { plays: Map<string, number>; led: Map<number, number> };

/**
 * Counts in memory who plays clips and who goes on from a clip's page to a design, and has the counts written every few
 * seconds, as ViewCounter does with views. A clip is played when the first bytes of its file are asked for: nothing of it
 * is loaded before.
 */
export class ClipCounter {
  readonly #seen: Seen = { plays: new Map(), led: new Map() };
  readonly #visits = new Set<string>();
  #forgottenAt = Date.now();
  #writing: Promise<void> = Promise.resolve();
  readonly #clock: ReturnType<typeof setInterval>;

  constructor(readonly write: (seen: Seen) => Promise<void>) {
    this.#clock = setInterval(() => this.flush(), rhythm).unref();
  }

  /** Somebody asks for a file below /media. */
  play(url: string, headers: IncomingHttpHeaders, now = Date.now()): void {
    const key = /^\/media\/([a-z0-9-]{1,80})\.mp4(?:\?|$)/.exec(url)?.[1];
    const isFromStart = headers.range === undefined || /^bytes=0-/.test(headers.range);
    if (key && isFromStart && this.#isNew(key, headers, now)) count(this.#seen.plays, key);
  }

  /** Somebody sees a page; counts where it is a design's and they come from a clip's. */
  see(path: string, headers: IncomingHttpHeaders, now = Date.now()): void {
    if (!headers.referer || !/^\/[a-z-]+\/p\//.test(path)) return;
    const from = URL.parse(headers.referer)?.pathname ?? "";
    const id = idOfHandle(/^\/[a-z-]+\/videos\/([^/]+)$/.exec(from)?.[1] ?? "");
    if (id !== undefined && this.#isNew(`to ${id}`, headers, now)) count(this.#seen.led, id);
  }

  #isNew(what: string, headers: IncomingHttpHeaders, now: number): boolean {
    if (!isPerson(headers)) return false;
    if (now - this.#forgottenAt > memory || this.#visits.size >= maxMarks) {
      this.#visits.clear();
      this.#forgottenAt = now;
    }
    const visit = `${what} ${headers[clientAddressHeader]} ${headers["user-agent"]}`;
    const { plays, led } = this.#seen;
    if (this.#visits.has(visit) || plays.size + led.size >= maxMarks) return false;
    this.#visits.add(visit);
    return true;
  }

  /** Resolves when what was seen so far is written, or cannot be now. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#seen.plays.size + this.#seen.led.size === 0) return;
      await this.write(this.#seen).catch((error) => log.warn("clips.unwritten", { error }));
    });
    return this.#writing;
  }

  /** Writes the last of them. */
  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.flush();
  }
}

const count = <Key>(seen: Map<Key, number>, key: Key) => seen.set(key, (seen.get(key) ?? 0) + 1);
