import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Counter, Histogram, type Registry } from "prom-client";
import { beginSpan } from "@/db/base/trace";
import { requestIdHeader, requestIdOf } from "@/lib/core/request-context";
import type { RoutePattern } from "@/lib/core/route-pattern";

/** Ids of proxies such as nginx; other texts could forge lines of the log. */
const isRequestId = (text: unknown): text is string => typeof text === "string" && /^[0-9a-f-]{8,64}$/.test(text);

/** The status of a request whose client disconnected before the response, as nginx logs it. */
const clientClosed = 499;

type Labels = { route: RoutePattern; status: number; cached: "yes" | "no" };

/**
 * Counts requests by route and status. A page from the cache only increments a number, which the next scrape reads;
 * every other request gets an id and is timed.
 */
export class RequestMetrics {
  readonly #hits = new Map<RoutePattern | undefined, number>();
  readonly #counts = new Map<string, { labels: Labels; count: number }>();
  readonly #seconds = new Histogram({
    name: "rattledrum_request_seconds",
    help: "Seconds until the end of a response that did not come from the page cache.",
    labelNames: ["method"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [],
  });

  constructor(readonly patternOf: (url: string) => RoutePattern) {}

  countHit(route: RoutePattern | undefined): void {
    this.#hits.set(route, (this.#hits.get(route) ?? 0) + 1);
  }

  /** Gives the request an id, or keeps that of a trusted proxy, and counts it once its response has ended. */
  begin(request: IncomingMessage, response: ServerResponse, isProxyTrusted: boolean): void {
    const { headers, method } = request;
    const given = headers[requestIdHeader];
    const id = isProxyTrusted && isRequestId(given) ? given : randomUUID();
    headers[requestIdHeader] = id;
    response.setHeader(requestIdHeader, id);
    const span = beginSpan(
      `${method}`,
      { "http.request.method": method, "request.id": id },
      isProxyTrusted ? headers.traceparent?.toString() : undefined,
    );
    if (span) headers.traceparent = span.traceparent;
    const from = performance.now();
    response.once("close", () => {
      const route = this.patternOf(request.url ?? "");
      const isReading = method === "GET" || method === "HEAD";
      this.#seconds.observe({ method: isReading ? "GET" : "POST" }, (performance.now() - from) / 1_000);
      this.#count({
        route,
        status: response.writableFinished ? response.statusCode : clientClosed,
        // Copies that are current (304) and other spellings of an address reach the cache on this way.
        cached: response.getHeader("x-document") === "hit" ? "yes" : "no",
      });
      span?.rename(`${method} ${route}`);
      span?.set({ "http.route": route, "http.response.status_code": response.statusCode });
      span?.end();
    });
  }

  /** The fields by which a line of the log identifies the request. */
  logFields = ({ url = "", headers }: IncomingMessage) => ({
    path: this.patternOf(url),
    requestId: requestIdOf(headers),
  });

  register(registry: Registry): void {
    const [hits, counts] = [this.#hits, this.#counts];
    new Counter({
      name: "rattledrum_requests_total",
      help: "Requests by route, status, and whether a fresh page of the cache answered them.",
      labelNames: ["route", "status", "cached"],
      registers: [registry],
      collect() {
        this.reset();
        for (const [route = "/…", count] of hits) this.inc({ route, status: 200, cached: "yes" }, count);
        for (const { labels, count } of counts.values()) this.inc(labels, count);
      },
    });
    registry.registerMetric(this.#seconds);
  }

  #count(labels: Labels): void {
    const key = Object.values(labels).join(" ");
    const counted = this.#counts.get(key);
    if (counted) counted.count++;
    else this.#counts.set(key, { labels, count: 1 });
  }
}
