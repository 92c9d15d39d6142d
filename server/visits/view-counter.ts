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
import { combineMark, VisitorMarks } from "./visitor-marks";

/** Milliseconds between two writes. */
const writeInterval = 5_000;
/** Milliseconds in which repeated views of one visitor count once. */
const repeatWindow = 3_600_000;
/** Unwritten listings, and kinds of visits, at most; further views are not counted. */
const maxUnwritten = 200_000;

const robots = /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|scan|curl|wget|python|java\/|go-http|node/i;

/** Whether a person requests the page: not a program, and not a browser that prefetches. */
export function isPerson({ "user-agent": agent, purpose, "sec-purpose": secPurpose }: IncomingHttpHeaders): boolean {
  return Boolean(agent) && !robots.test(agent ?? "") && !/prefetch/.test(`${purpose} ${secPurpose}`);
}

const counted = /^\/([a-z-]+)\/(p|shop|videos)\/([^/?]+)/;
const isFromExhibition = (cookie: string) => `; ${cookie}`.includes(`; ${tradeFairCookie}=`);

type Options = {
  write: (seen: PendingCounts) => Promise<void>;
  /** The header in which a trusted proxy sends the visitor's country. */
  countryHeader?: string;
};

/**
 * Counts views of listings and shops in memory, and writes the counts every five seconds, so that no page waits for a
 * write. Counts wait while the database is unreachable; a killed process loses its unwritten ones.
 */
export class ViewCounter {
  readonly #seen = emptyPendingCounts();
  readonly #marks = new VisitorMarks();
  readonly #hourMarks = new BloomFilter();
  readonly #dayMarks = new BloomFilter();
  #hourStartedAt = Date.now();
  #writing: Promise<void> = Promise.resolve();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(readonly options: Options) {
    this.#timer = setInterval(() => this.flush(), writeInterval).unref();
  }

  /** Counts a page view. `tags` are the document's; the first tag of a shop names the page's shop. */
  see(path: string, headers: IncomingHttpHeaders, tags: Iterable<string>, now = Date.now()): void {
    const [, locale = "", kind, handle = ""] = counted.exec(path) ?? [];
    if (!kind || !isPerson(headers)) return;
    const listingId = kind === "p" ? idOfHandle(handle) : 0;
    const shopId = shopOf(tags);
    if (listingId === undefined || shopId === undefined) return;
    this.#startPeriods(now);
    const mark = this.#marks.of(String(headers[clientAddressHeader]), headers["user-agent"] ?? "");
    const { views, visits } = this.#seen;
    if (views.size >= maxUnwritten || visits.size >= maxUnwritten) return;
    if (!this.#hourMarks.add(combineMark(mark, listingId || -shopId))) return;
    const isNewToShop = this.#dayMarks.add(combineMark(mark, -shopId));
    const where = { shopId, locale, ...this.#originOf(path, headers) };
    countVisit(visits, { ...where, listingId: 0 }, isNewToShop);
    if (listingId === 0) return;
    countVisit(visits, { ...where, listingId }, this.#dayMarks.add(combineMark(mark, listingId)));
    views.set(listingId, (views.get(listingId) ?? 0) + 1);
  }

  /** Resolves once the counts are written, or their write has failed; failed counts are written later. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (this.#seen.visits.size + this.#seen.views.size === 0) return;
      await this.options.write(this.#seen).catch((error) => log.warn("views.unwritten", { error }));
    });
    return this.#writing;
  }

  /** Stops the timer and writes the remaining counts. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  /**
   * Clears the hour's marks after an hour, and both kinds of marks with the day, since its new salt changes all marks.
   */
  #startPeriods(now: number) {
    const isNewDay = this.#marks.turn(now);
    if (isNewDay) this.#dayMarks.clear();
    if (!isNewDay && now - this.#hourStartedAt <= repeatWindow) return;
    this.#hourMarks.clear();
    this.#hourStartedAt = now;
  }

  #originOf(path: string, headers: IncomingHttpHeaders): Pick<VisitOrigin, "country" | "source"> {
    const { referer, cookie = "", "accept-language": acceptLanguage } = headers;
    const { countryHeader: header } = this.options;
    const countryHeader = header ? String(headers[header] ?? "") : undefined;
    const currency = /[?&]currency=([A-Za-z]{3})\b/.exec(path)?.[1];
    return {
      country: visitorCountry({ countryHeader, acceptLanguage, currency }),
      source: visitSource({ referer, host: hostOf(headers), isFromExhibition: isFromExhibition(cookie) }),
    };
  }
}

/** Returns the first shop among the tags, which is the page's. */
function shopOf(tags: Iterable<string>): number | undefined {
  for (const tag of tags) if (tag.startsWith("shop:")) return Number(tag.slice(5)) || undefined;
  return undefined;
}
