import type { IncomingHttpHeaders } from "node:http";
import { clientAddressHeader } from "@/lib/client-address";
import { idOfHandle } from "@/lib/id";
import { log } from "@/lib/log";

/** Between two writes. */
const rhythm = 5_000;
/** One visitor's second look within the hour is the same view. */
const memory = 3_600_000;
/** Visitors and designs that are remembered at most; past this all are forgotten, and some count twice. */
const mostRemembered = 200_000;

const robots = /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|scan|curl|wget|python|java\/|go-http|node/i;

/** Whether somebody looks at the page, rather than a program, or a browser that only gets ready. */
export function isPerson({ "user-agent": agent, purpose, "sec-purpose": secPurpose }: IncomingHttpHeaders): boolean {
  return Boolean(agent) && !robots.test(agent ?? "") && !/prefetch/.test(`${purpose} ${secPurpose}`);
}

/**
 * Counts who looks at designs in memory, and has the counts written every few seconds: no page waits for it, and a view
 * is no write of its own. While the database is away counts wait; what a process that is killed had not written is lost.
 */
export class ViewCounter {
  readonly #seen = new Map<number, number>();
  readonly #visits = new Set<string>();
  #forgottenAt = Date.now();
  #writing: Promise<void> = Promise.resolve();
  readonly #clock: ReturnType<typeof setInterval>;

  constructor(readonly write: (seen: Map<number, number>) => Promise<void>) {
    this.#clock = setInterval(() => this.flush(), rhythm).unref();
  }

  see(path: string, headers: IncomingHttpHeaders, now = Date.now()): void {
    const handle = /^\/[a-z-]+\/p\/([^/?]+)/.exec(path)?.[1];
    const id = handle && isPerson(headers) ? idOfHandle(handle) : undefined;
    if (id === undefined) return;
    if (now - this.#forgottenAt > memory || this.#visits.size >= mostRemembered) {
      this.#visits.clear();
      this.#forgottenAt = now;
    }
    const visit = `${id} ${headers[clientAddressHeader]} ${headers["user-agent"]}`;
    if (this.#visits.has(visit) || this.#seen.size >= mostRemembered) return;
    this.#visits.add(visit);
    this.#seen.set(id, (this.#seen.get(id) ?? 0) + 1);
  }

  /** Resolves when what was seen so far is written, or cannot be now. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#seen.size === 0) return;
      await this.write(this.#seen).catch((error) => log.warn("views.unwritten", { error }));
    });
    return this.#writing;
  }

  /** Writes the last of them. */
  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.flush();
  }
}
