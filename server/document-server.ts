import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import { log } from "@/lib/log";
import { Forms, visitorHeaders } from "./documents/forms";
import { readOutsidePaths } from "./documents/outside";
import { ReadyPages } from "./documents/ready-pages";
import { languageFor } from "./documents/root";
import { type DocumentRoute, findRoute } from "./documents/routes";
import { DocumentStore, type Served } from "./documents/store";
import { Visitors } from "./documents/visitors";
import { BuildFiles } from "./http/files";
import { MediaFiles } from "./http/media";
import { QuickLane } from "./http/quick-lane";
import { boundBody, cleanHeaders, isForUs, isLetIn, isSound, passBy } from "./http/requests";
import { commonHeaders, send, sendPlain } from "./http/send";
import { type Pages, PagesEnded, type Question } from "./pages";
import { askAgain } from "./pages/headers";
import { listenForPurges, type Purges } from "./purges";

const uploadLimit = 70 * 1024 * 1024; // Nine pictures of 7 MB and their form.

type Request = IncomingMessage & { url: string };

/** What stands between visitors and Next: documents and files from memory, everything else handed on when it is sound. */
export class DocumentServer {
  readonly #server: Server;
  readonly #lane: QuickLane;
  readonly #store: DocumentStore;
  readonly #files: BuildFiles;
  readonly #media: MediaFiles;
  readonly #isOutside: (pathname: string) => boolean;
  readonly #forms = new Forms();
  readonly #visitors: Visitors;
  readonly #ready: ReadyPages;
  readonly #common: Record<string, string>;
  #purges: Purges | undefined;
  #isDraining = false;

  constructor(
    readonly env: Env,
    readonly pages: Pages,
    root: string,
  ) {
    this.#common = commonHeaders(env.SITE_URL);
    this.#visitors = new Visitors(env.TRUSTED_PROXY ? env.COUNTRY_HEADER : undefined);
    this.#files = new BuildFiles(root);
    this.#media = new MediaFiles(env.DATA_DIR);
    this.#isOutside = readOutsidePaths(root);
    this.#store = new DocumentStore(pages, {
      bytes: env.DOCUMENT_CACHE_MB * 1_000_000,
      host: new URL(env.SITE_URL).host,
      isDatabaseUp: async () => (await this.#purges?.ask()) ?? false,
    });
    this.#ready = new ReadyPages(this.#store, this.#visitors, env, this.#common);
    this.#server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 });
    this.#server.on("request", (request, response) => this.#receive(request as Request, response));
    this.#lane = new QuickLane(this.#server, (request) => this.#ready.find(request));
  }

  /** Resolves when visitors are answered. @throws the system's error when the port is taken */
  async start(databaseUrl: string): Promise<void> {
    const store = this.#store;
    this.#purges = await listenForPurges(databaseUrl, {
      purge: (tags) => store.purge(tags),
      clear: () => store.clear(),
    });
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen({ port: this.env.PORT, host: this.env.HOST }, resolve);
    });
  }

  /** Renders what should not have to be rendered in an emergency. */
  warm = (): Promise<void> => this.#store.warm();

  /** Not ready from now on; answers what was asked, for at most so many milliseconds. */
  async drain(patience: number): Promise<void> {
    this.#isDraining = true;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeIdleConnections();
    this.#lane.close();
    const late = setTimeout(() => this.#server.closeAllConnections(), patience);
    await closed;
    clearTimeout(late);
    await this.#visitors.stop();
    await this.#purges?.stop();
  }

  #receive(request: Request, response: ServerResponse) {
    if (this.#answerAtOnce(request, response)) return;
    for (const [name, value] of Object.entries(this.#common)) response.setHeader(name, value);
    if (this.#isDraining) response.setHeader("connection", "close");
    this.#answer(request, response)?.catch((error) => this.#fail(request, response, error));
  }

  /** True when it was answered. */
  #answerAtOnce(request: Request, response: ServerResponse): boolean {
    if (request.method !== "GET" || this.#isDraining || request.headers["if-none-match"]) return false;
    const ready = this.#ready.find(request);
    if (ready) response.writeHead(200, ready.lines).end(ready.body);
    return ready !== undefined;
  }

  /** What can be answered from memory is answered before this returns. */
  #answer(request: Request, response: ServerResponse): Promise<unknown> | undefined {
    const { method, url, headers } = request;
    if (url === "/livez") return void sendPlain(response, 200, "alive");
    if (url === "/readyz") return void this.#sayWhetherReady(response);
    if (!isSound(url)) return this.#sendStatus(request, response, 400);
    cleanHeaders(request, this.env.TRUSTED_PROXY);
    if (!isForUs(headers, this.env.SITE_HOSTS)) return void sendPlain(response, 421, "not here");
    const isReading = method === "GET" || method === "HEAD";
    if (!isReading && !isLetIn(request)) return this.#sendStatus(request, response, 403);
    if (isReading && this.#media.owns(url)) {
      this.#visitors.play(request);
      return this.#media.serve(request, response);
    }
    const pathname = url.split("?", 1)[0] ?? "";
    if (isReading && this.#files.owns(pathname)) return this.#files.serve(pathname, request, response);

    const route = findRoute(url, this.#isOutside);
    switch (route.kind) {
      case "next":
        return this.#handOn(request, response);
      case "missing":
        return this.#sendStatus(request, response, 404, route.locale);
      case "root":
        return this.#serveRoot(request, response);
      case "moved":
        return this.#move(request, response, route.path, route.to);
      default:
        if (method === "POST") return this.#serveForm(request, response, route);
        if (!isReading) return this.#sendStatus(request, response, 405, route.locale);
        if (!route.policy.isPrivate) return this.#serve(request, response, route);
        return this.#renderFor(request, response, route, { path: route.path, headers: visitorHeaders(headers) });
    }
  }

  #serve(request: Request, response: ServerResponse, route: DocumentRoute, extra: Record<string, string> = {}) {
    const served = this.#store.serve(route, request.headers["accept-encoding"]);
    const answer = (document: Served) => {
      send(request, response, document, { ...extra, "x-document": document.from });
      if (document.status === 200) this.#visitors.see(route.path, request.headers, document.tags);
    };
    return served instanceof Promise ? served.then(answer) : void answer(served);
  }

  async #renderFor(request: Request, response: ServerResponse, route: DocumentRoute, question: Question) {
    const { cookies, ...document } = await this.#store.renderFor(route, question, request.headers["accept-encoding"]);
    send(request, response, document, cookies.length ? { "set-cookie": cookies } : {});
  }

  #serveForm(request: Request, response: ServerResponse, route: DocumentRoute) {
    const refuse = (status: number) => this.#sendStatus(request, response, status, route.locale);
    const answer = (question: Question) => this.#renderFor(request, response, route, question);
    return this.#forms.answer(request, route.policy, refuse, answer);
  }

  /** One step to the right address, also where the page itself would send the reader on; none to a page that is not there. */
  async #move(request: Request, response: ServerResponse, location: string, route: DocumentRoute) {
    const target = route.policy.isPrivate ? undefined : await this.#store.serve(route);
    if (target && target.status >= 400) return send(request, response, target);
    const headers = { location: target?.headers.location ?? location, "cache-control": askAgain };
    response.writeHead(308, headers).end();
  }

  #serveRoot(request: Request, response: ServerResponse) {
    if (request.method !== "GET" && request.method !== "HEAD") return this.#sendStatus(request, response, 405);
    const locale = languageFor(request.headers);
    const headers = { "cache-control": "private, no-cache", vary: "accept-language, cookie" };
    if (locale) return void response.writeHead(302, { ...headers, location: `/${locale}` }).end();
    const home = findRoute("/en", this.#isOutside);
    return home.kind === "document" ? this.#serve(request, response, home, headers) : undefined;
  }

  #handOn(request: Request, response: ServerResponse): Promise<unknown> | undefined {
    if (!boundBody(request, uploadLimit)) return this.#sendStatus(request, response, 413);
    if (!/\.[a-z0-9]+($|\?)/.test(request.url)) response.setHeader("x-robots-tag", "noindex");
    return this.pages.handOn(request, response);
  }

  async #sendStatus(request: Request, response: ServerResponse, status: number, locale: Locale = "en") {
    const extra: Record<string, string> =
      request.method === "GET" || request.method === "HEAD" || status === 413 ? {} : { connection: "close" };
    if (status === 413) passBy(request);
    if (status === 405) extra.allow = "GET, HEAD";
    send(request, response, await this.#store.statusPage(locale, status), extra);
  }

  #sayWhetherReady(response: ServerResponse) {
    if (this.#isDraining) return sendPlain(response, 503, "stopping");
    return this.#purges?.isUp() ? sendPlain(response, 200, "ready") : sendPlain(response, 503, "no database");
  }

  #fail(request: Request, response: ServerResponse, error: unknown) {
    log.error("request.failed", { path: request.url.split("?")[0], error });
    if (error instanceof PagesEnded) return this.#sendStatus(request, response, 503);
    return sendPlain(response, 500, "something went wrong");
  }
}
