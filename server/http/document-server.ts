import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { inTraceScope } from "@/db/base/trace";
import type { Env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { headLimits, serverLimits } from "@/lib/http/http-limits";
import { viewReportPath } from "@/lib/http/view-report";
import type { Locale } from "@/lib/i18n/locale";
import { RequestMetrics } from "../metrics/request-metrics";
import { type InvalidationListener, listenForInvalidations } from "../page-cache/cache-invalidation";
import { readNonPageRoutes } from "../page-cache/non-page-routes";
import { PageStore, type Served } from "../page-cache/page-store";
import { type DocumentRoute, findRoute, withNormalizedPath } from "../page-cache/routes";
import { unsharedHeaders } from "../page-cache/shared-headers";
import { type PageRequest, type Renderer, RendererEnded } from "../renderer";
import { readRoutePatterns } from "../renderer/route-patterns";
import { ViewReports } from "../visits/view-reports";
import { Visitors } from "../visits/visitors";
import { passCheckedBody } from "./checked-body";
import { closeServer, collectConnections } from "./close-server";
import { BuildFiles } from "./files";
import { Forms, visitorHeaders } from "./forms";
import { LargeForms } from "./large-forms";
import { MediaFiles } from "./media";
import { redirect, redirectToLanguage, redirectToPage, rootHeaders } from "./redirects";
import { readTarget } from "./request-target";
import { cleanHeaders, drainBody, isAllowedOrigin, isKnownHost } from "./requests";
import { answerProbe, commonHeaders, send, sendCached, sendText, statusHeaders } from "./send";

type Request = IncomingMessage & { url: string };

/** Serves all requests: documents from the page store, files from disk, everything else from Next after checks. */
export class DocumentServer {
  readonly #server = createServer(serverLimits);
  readonly #connections = collectConnections(this.#server);
  readonly store: PageStore;
  readonly #files: BuildFiles;
  readonly #media: MediaFiles;
  readonly #isNonPage: (pathname: string) => boolean;
  readonly requests: RequestMetrics;
  readonly #large = new LargeForms();
  readonly #forms = new Forms(this.#large);
  readonly #visitors: Visitors;
  readonly #reports: ViewReports | undefined;
  readonly #common: Record<string, string>;
  readonly #hitHeaders: Record<string, string>;
  #purges: InvalidationListener | undefined;
  /** Stopping, it reports not ready; closing, it also ends each connection after its response. */
  #phase: "open" | "stopping" | "closing" = "open";

  constructor(
    readonly env: Env,
    readonly renderer: Renderer,
    root: string,
  ) {
    this.#common = commonHeaders(env.SITE_URL);
    this.#hitHeaders = { ...this.#common, "x-document": "hit" };
    const countryHeader = env.TRUSTED_PROXY ? env.COUNTRY_HEADER : undefined;
    this.#visitors = new Visitors({ countryHeader, isReported: env.cdn !== undefined });
    this.#files = new BuildFiles(root);
    this.#media = new MediaFiles(env.DATA_DIR, undefined, env.cdn);
    this.#isNonPage = readNonPageRoutes(root);
    this.requests = new RequestMetrics(readRoutePatterns(root));
    this.store = new PageStore(renderer, {
      bytes: env.DOCUMENT_CACHE_MB * 1_000_000,
      host: new URL(env.SITE_URL).host,
      isDatabaseUp: async () => (await this.#purges?.checkConnection()) ?? false,
      cdn: env.cdn,
    });
    if (env.cdn) this.#reports = new ViewReports(this.store, this.#visitors, this.#isNonPage);
    this.#server.on("request", (request, response) => this.#receive(request as Request, response));
  }

  /** Resolves when the server listens. @throws the system's error when the port is taken */
  async start(listenUrl: string, caughtUp?: () => Promise<void>): Promise<void> {
    const { store } = this;
    const handlers = { purge: (tags: string[]) => store.invalidate(tags), expire: () => store.expire() };
    this.#purges = await listenForInvalidations(listenUrl, handlers, caughtUp);
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen({ port: this.env.PORT, host: this.env.HOST }, resolve);
    });
  }

  /** Renders the status pages that are needed when nothing else can be rendered. */
  warm = (): Promise<void> => this.store.warm();

  /** Reports not ready while it still serves for `serveMs`, then closes; `limits` are those of closeServer. */
  async drain(serveMs: number, limits: { timeoutMs: number; idleMs: number }): Promise<void> {
    this.#phase = "stopping";
    await sleep(serveMs);
    this.#phase = "closing";
    await closeServer(this.#server, this.#connections, limits);
    await Promise.all([this.#visitors.stop(), this.#purges?.stop()]);
  }

  #receive(request: Request, response: ServerResponse) {
    if (this.#phase === "closing") response.setHeader("connection", "close");
    inTraceScope(() => this.#answer(request, response)?.catch((error) => this.#fail(request, response, error)));
  }

  /** Sends a cached document synchronously, before it returns. */
  #answer(request: Request, response: ServerResponse): Promise<unknown> | undefined {
    const { method, url: sent, headers } = request;
    const isReading = method === "GET" || method === "HEAD";
    // Only addresses of documents that anyone may read are keys of the cache, so a hit needs no route.
    const cached = isReading && !headers["if-none-match"] ? this.store.findFresh(sent) : undefined;
    if (cached?.status === 200 && this.#phase !== "closing") {
      cleanHeaders(request, this.env.TRUSTED_PROXY);
      if (!isKnownHost(headers, this.env.SITE_HOSTS)) return void sendText(response, 421, "not here", this.#common);
      sendCached(request, response, cached, this.#hitHeaders);
      this.requests.countHit(cached.pattern);
      return void this.#visitors.see(sent, headers, cached.tags);
    }
    this.requests.begin(request, response, this.env.TRUSTED_PROXY);
    if (request.rawHeaders.length > 2 * headLimits.count)
      return void sendText(response, 431, "too many headers", this.#common);
    const url = readTarget(sent);
    if (url === undefined) return this.#sendStatus(request, response, 400);
    request.url = url;
    cleanHeaders(request, this.env.TRUSTED_PROXY);
    if (url === "/livez" || url === "/readyz")
      return void answerProbe(response, url, this.#phase, this.#purges?.isUp(), this.#common);
    if (!isKnownHost(headers, this.env.SITE_HOSTS)) return void sendText(response, 421, "not here", this.#common);
    const route = withNormalizedPath(findRoute(url, this.#isNonPage), sent, url);
    if (isReading && route.kind === "document" && !route.policy.isPrivate) return this.#serve(request, response, route);
    for (const [name, value] of Object.entries(this.#common)) response.setHeader(name, value);
    if (!isReading && !isAllowedOrigin(request)) return this.#sendStatus(request, response, 403);
    if (isReading && this.#media.owns(url)) {
      this.#visitors.play(request);
      return this.#media.serve(request, response);
    }
    const pathname = url.split("?", 1)[0] ?? "";
    if (isReading && this.#files.owns(pathname)) return this.#files.serve(pathname, request, response);
    if (method === "POST" && url === viewReportPath && this.#reports) return this.#reports.answer(request, response);
    switch (route.kind) {
      case "next":
        return this.#proxy(request, response);
      case "missing":
        return this.#sendStatus(request, response, 404, route.locale);
      case "root":
        return this.#serveRoot(request, response);
      case "moved":
        return redirectToPage(request, response, route, this.store);
      case "respelled":
        return redirect(response, route.path);
      default:
        if (method === "POST") return this.#serveForm(request, response, route);
        if (!isReading) return this.#sendStatus(request, response, 405, route.locale);
        return this.#renderFor(request, response, route, { path: route.path, headers: visitorHeaders(headers) });
    }
  }

  /** `own` are headers of a page that no CDN may store. */
  #serve(request: Request, response: ServerResponse, route: DocumentRoute, own?: Record<string, string>) {
    const served = this.store.serve(route, request.headers["accept-encoding"]);
    const answer = (document: Served) => {
      const headers = own ? { ...unsharedHeaders(document.headers), ...own } : document.headers;
      send(request, response, { ...document, headers }, { ...this.#common, ...own, "x-document": document.from });
      if (document.status === 200) this.#visitors.see(route.path, request.headers, document.tags);
    };
    return served instanceof Promise ? served.then(answer) : void answer(served);
  }

  async #renderFor(request: Request, response: ServerResponse, route: DocumentRoute, page: PageRequest) {
    const { cookies, ...document } = await this.store.renderFor(route, page, request.headers["accept-encoding"]);
    send(request, response, document, cookies.length ? { "set-cookie": cookies } : {});
  }

  #serveForm(request: Request, response: ServerResponse, route: DocumentRoute) {
    const refuse = (status: number) => this.#sendStatus(request, response, status, route.locale);
    const answer = (page: PageRequest) => this.#renderFor(request, response, route, page);
    return this.#forms.answer(request, route.policy, refuse, answer);
  }

  #serveRoot(request: Request, response: ServerResponse) {
    if (request.method !== "GET" && request.method !== "HEAD") return this.#sendStatus(request, response, 405);
    if (redirectToLanguage(request, response)) return undefined;
    const home = findRoute("/en", this.#isNonPage);
    return home.kind === "document" ? this.#serve(request, response, home, rootHeaders) : undefined;
  }

  async #proxy(request: Request, response: ServerResponse): Promise<void> {
    if (!/\.[a-z0-9]+($|\?)/.test(request.url)) response.setHeader("x-robots-tag", "noindex");
    const refusal = await passCheckedBody(request, this.#large, (body) => this.renderer.proxy(request, response, body));
    if (refusal && !response.headersSent) await this.#sendStatus(request, response, refusal);
  }

  async #sendStatus(request: Request, response: ServerResponse, status: number, locale: Locale = "en") {
    if (status === 413) drainBody(request);
    const about = { ...this.#common, ...statusHeaders(request, status) };
    send(request, response, await this.store.statusPage(locale, status), about);
  }

  #fail(request: Request, response: ServerResponse, error: unknown) {
    log.error("request.failed", { ...this.requests.logFields(request), error });
    if (error instanceof RendererEnded) return this.#sendStatus(request, response, 503);
    return sendText(response, 500, "something went wrong");
  }
}
