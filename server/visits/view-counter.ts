import type { IncomingHttpHeaders } from "node:http";
import { idOfHandle } from "@/lib/core/id";
import { log } from "@/lib/core/log";
import { clientAddressHeader } from "@/lib/http/client-address";
import { tradeFairCookie } from "@/lib/http/trade-fair-cookie";
import { visitSource } from "@/lib/http/visit-source";
import { visitorCountry } from "@/lib/http/visitor-country";
import { countVisit, emptyPendingCounts, type PendingCounts, type VisitOrigin } from "@/lib/http/visits";
import { hostOf } from "../http/requests";
import { BloomFilter } from "./bloom-filter";
import { markAt, VisitorMarks } from "./visitor-marks";

/** Between two writes. */
const rhythm = 5_000;
/** One visitor's second look within the hour is the same view. */
const memory = 3_600_000;
/** Designs, and kinds of visits, that wait to be written at most; what comes past that is not counted. */
const mostWaiting = 200_000;

const robots = /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|scan|curl|wget|python|java\/|go-http|node/i;

/** Whether somebody looks at the page, rather than a program, or a browser that only gets ready. */
export function isPerson({ "user-agent": agent, purpose, "sec-purpose": secPurpose }: IncomingHttpHeaders): boolean {
  return Boolean(agent) && !robots.test(agent ?? "") && !/prefetch/.test(`${purpose} ${secPurpose}`);
}

const counted = /^\/([a-z-]+)\/(p|shop|videos)\/([^/?]+)/;
const isFromExhibition = (cookie: string) => `; ${cookie}`.includes(`; ${tradeFairCookie}=`);

type Options = {
  write: (seen: PendingCounts) => Promise<void>;
  /** A header of the network in front that names the visitor's country, where it may be believed. */
  countryHeader?: string;
};

/**
 * Counts who looks at designs and shops in memory, and has the counts written every few seconds: no page waits for it,
 * and a view is no write of its own. While the database is away counts wait; what a process that is killed had not
 * written is lost.
 */
export class ViewCounter {
  readonly #seen = emptyPendingCounts();
  readonly #marks = new VisitorMarks();
  readonly #ofHour = new BloomFilter();
  readonly #ofDay = new BloomFilter();
  #hourBegan = Date.now();
  #writing: Promise<void> = Promise.resolve();
  readonly #clock: ReturnType<typeof setInterval>;

  constructor(readonly options: Options) {
    this.#clock = setInterval(() => this.flush(), rhythm).unref();
  }

  /** `tags` are those of the document that was shown: they say whose shop it is. */
  see(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>, now = Date.now()): void {
    const [, locale = "", kind, handle = ""] = counted.exec(path) ?? [];
    if (!kind || !isPerson(headers)) return;
    const listingId = kind === "p" ? idOfHandle(handle) : 0;
    const shopId = shopOf(tags);
    if (listingId === undefined || shopId === undefined) return;
    this.#turn(now);
    const mark = this.#marks.of(String(headers[clientAddressHeader]), headers["user-agent"] ?? "");
    const { views, visits } = this.#seen;
    if (views.size >= mostWaiting || visits.size >= mostWaiting) return;
    if (!this.#ofHour.add(markAt(mark, listingId || -shopId))) return;
    const isNewToShop = this.#ofDay.add(markAt(mark, -shopId));
    const where = { shopId, locale, ...this.#cameFrom(path, headers) };
    countVisit(visits, { ...where, listingId: 0 }, isNewToShop);
    if (listingId === 0) return;
    countVisit(visits, { ...where, listingId }, this.#ofDay.add(markAt(mark, listingId)));
    views.set(listingId, (views.get(listingId) ?? 0) + 1);
  }

  /** Resolves when what was seen so far is written, or cannot be now. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#seen.visits.size + this.#seen.views.size === 0) return;
      await this.options.write(this.#seen).catch((error) => log.warn("views.unwritten", { error }));
    });
    return this.#writing;
  }

  /** Writes the last of them. */
  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.flush();
  }

  /** With the day's salt nobody is known any more, so both memories begin anew. */
  #turn(now: number) {
    const isNewDay = this.#marks.turn(now);
    if (isNewDay) this.#ofDay.clear();
    if (!isNewDay && now - this.#hourBegan <= memory) return;
    this.#ofHour.clear();
    this.#hourBegan = now;
  }

  #cameFrom(path: string, headers: IncomingHttpHeaders): Pick<VisitOrigin, "country" | "source"> {
    const { referer, cookie = "", "accept-language": acceptLanguage } = headers;
    const { countryHeader } = this.options;
    const told = countryHeader ? String(headers[countryHeader] ?? "") : undefined;
    const currency = /[?&]currency=([A-Za-z]{3})\b/.exec(path)?.[1];
    return {
      country: visitorCountry({ told, acceptLanguage, currency }),
      source: visitSource({ referer, host: hostOf(headers), isFromExhibition: isFromExhibition(cookie) }),
    };
  }
}

/** The first shop a document names is the one it is of. */
function shopOf(tags: Iterable<string>): number | undefined {
  for (const tag of tags) if (tag.startsWith("shop:")) return Number(tag.slice(5)) || undefined;
  return undefined;
}
