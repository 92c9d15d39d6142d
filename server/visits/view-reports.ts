import type { IncomingMessage, ServerResponse } from "node:http";
import { readViewReport } from "@/lib/http/view-report";
import { readTarget } from "../http/request-target";
import { BodyTooLarge, hostOf, readBody } from "../http/requests";
import { sendText } from "../http/send";
import type { PageStore } from "../page-cache/page-store";
import { findRoute } from "../page-cache/routes";
import { isPerson } from "./view-counter";
import type { Visitors } from "./visitors";

/** Bytes of an address and a referrer. */
const maxBytes = 8_000;

/**
 * Counts the pages and videos that browsers report. A CDN answers most requests for them, so that the market does not
 * see these. What a report counts follows from the page it names, so it cannot count for another shop.
 */
export class ViewReports {
  constructor(
    readonly store: PageStore,
    readonly visitors: Visitors,
    readonly isNonPage: (pathname: string) => boolean,
  ) {}

  /** Answers 204 before it counts, or 413. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, maxBytes).catch((error) => {
      if (error instanceof BodyTooLarge) return undefined;
      throw error;
    });
    if (!body) return sendText(response, 413, "too large", { connection: "close" });
    response.writeHead(204, { "cache-control": "no-store" }).end();
    await this.#count(request, body.toString());
  }

  async #count({ headers }: IncomingMessage, report: string): Promise<void> {
    if (!isPerson(headers)) return;
    const { address, referer } = readViewReport(report, hostOf(headers));
    const url = readTarget(address);
    if (url?.startsWith("/media/")) return this.visitors.reportPlay(url, headers);
    const route = url === undefined ? undefined : findRoute(url, this.isNonPage);
    if (route?.kind !== "document" || route.policy.isPrivate) return;
    const { status, tags } = this.store.cache.find(route.path) ?? (await this.store.serve(route));
    if (status === 200) this.visitors.report(route.path, { ...headers, referer }, tags);
  }
}
