import type { Cdn } from "@/lib/core/cdn-settings";
import { describeError, log } from "@/lib/core/log";
import { requestIdOf } from "@/lib/core/request-context";
import { type Locale, locales } from "@/lib/i18n/locale";
import { preferredEncoding } from "../http/preferred-encoding";
import { type Page, type PageRequest, type Renderer, RendererEnded } from "../renderer";
import { revalidate } from "../renderer/headers";
import { type CachedDocument, type Document, PageCache } from "./page-cache";
import { Overloaded, RenderQueue } from "./render-queue";
import type { DocumentRoute } from "./routes";
import { sharedHeaders, unsharedHeaders } from "./shared-headers";
import { fallbackDocument, NoDocument, toDocument } from "./to-document";

export type Served = Document & { from: "hit" | "stale" | "miss" };

const unshared = (document: Document, from: Served["from"]): Served => ({
  ...document,
  headers: unsharedHeaders(document.headers),
  from,
});

const forAnHour = { fresh: 3_600_000, stale: 365 * 86_400_000 };

/**
 * Loads documents by address: from the cache, or from the renderer through the queue. A failure is served as a status
 * page.
 */
export class PageStore {
  readonly cache: PageCache;
  /** Status pages need no database, so no invalidation removes them. */
  readonly #statusPages = new PageCache(16_000_000);
  readonly queue: RenderQueue;

  constructor(
    readonly renderer: Renderer,
    readonly options: { bytes: number; host: string; isDatabaseUp: () => Promise<boolean>; cdn?: Cdn | undefined },
  ) {
    this.cache = new PageCache(options.bytes);
    this.queue = new RenderQueue(renderer.render.bind(renderer));
  }

  /** Removes pages with one of these tags, and the reads they were rendered from. */
  invalidate(tags: readonly string[]): void {
    this.renderer.invalidate(tags);
    this.cache.invalidate(tags);
  }

  /**
   * Called when invalidations may have been missed: every page is rendered again, and an old one is served only if that
   * fails.
   */
  expire(): void {
    this.renderer.invalidate();
    this.cache.expire();
  }

  /** Returns the document at this address if it is cached and fresh. */
  findFresh(path: string): CachedDocument | undefined {
    const cached = this.cache.find(path);
    return cached && cached.freshUntil >= Date.now() ? cached : undefined;
  }

  /**
   * Returns a cached document at once, and renews it in the background when it is stale. Serves an expired document if
   * its render fails.
   * @param accepted the encodings that the request accepts; one of them is prepared first
   */
  serve(route: DocumentRoute, accepted?: string | string[]): Served | Promise<Served> {
    const cached = this.cache.find(route.path);
    const now = Date.now();
    if (cached && cached.freshUntil >= now) return { ...cached, from: "hit" };
    if (cached && cached.usableUntil >= now) {
      this.#renew(route, accepted);
      return unshared(cached, "stale");
    }
    return this.#load(route, accepted).then(
      (document): Served => {
        // A page that an invalidation has overtaken is served once, and no cache stores it.
        const isStored = this.cache.find(route.path)?.body === document.body;
        return isStored ? { ...document, from: "miss" } : unshared(document, "miss");
      },
      async (error): Promise<Served> => {
        if (!cached) return { ...(await this.#afterFailure(route, error)), from: "miss" };
        this.#postpone(route, error);
        return unshared(cached, "stale");
      },
    );
  }

  /** Renders a page for one visitor, or the response to a form, with the visitor's headers. It is never cached. */
  async renderFor(
    route: DocumentRoute,
    request: PageRequest,
    accepted?: string | string[],
  ): Promise<Document & { cookies: string[] }> {
    let cookies: string[] = [];
    const document = await this.queue
      .render(request)
      .then((page) => {
        cookies = page.cookies;
        return this.#toDocument(route.locale, page);
      })
      .catch((error) => this.#afterFailure(route, error, requestIdOf(request.headers)));
    await document.body.prepare(preferredEncoding(accepted));
    const headers = { ...document.headers, "cache-control": "no-store", "x-robots-tag": "noindex" };
    return { ...document, headers, cookies };
  }

  /** Returns the page of a status in a language. Clients may cache only 404 and 410. */
  async statusPage(locale: Locale, status: number): Promise<Document> {
    const render = async () => {
      const path = `/${locale}/status/${status}`;
      const page = await this.queue.render({ path, headers: this.#ownHeaders() }, { urgent: true });
      const { headers, body } = toDocument(page);
      return { status, headers, tags: [], body: await body.prepare("br") };
    };
    const key = `${locale} ${status}`;
    const document =
      this.#statusPages.find(key) ??
      (await this.#statusPages.load(key, forAnHour, render).catch((error) => {
        log.error("document.statusPage", { status, locale, error });
        return fallbackDocument(status);
      }));
    const headers: Record<string, string> = { ...document.headers, "x-robots-tag": "noindex" };
    headers["cache-control"] = status === 404 || status === 410 ? revalidate : "no-store";
    if (status === 503) headers["retry-after"] = "2";
    return { ...document, headers };
  }

  /** Renders the status pages that are needed when nothing else can be rendered. */
  async warm(): Promise<void> {
    for (const status of [503, 500, 404]) for (const locale of locales) await this.statusPage(locale, status);
  }

  /** `requestId` is that of the request, where the page was rendered for it alone. */
  async #afterFailure({ locale, pattern: path }: DocumentRoute, error: unknown, requestId?: string): Promise<Document> {
    if (error instanceof Overloaded) {
      log.warn("document.overload", { path, requestId });
      return this.statusPage(locale, 503);
    }
    log.error("document.failed", { path, requestId, error });
    if (error instanceof RendererEnded) return this.statusPage(locale, 503);
    return this.statusPage(locale, (await this.options.isDatabaseUp()) ? 500 : 503);
  }

  #load(route: DocumentRoute, accepted?: string | string[]): Promise<Document> {
    return this.cache.load(route.path, route.policy, async () => {
      const { path, address, pattern } = route;
      const page = await this.queue.render({ path, address, headers: this.#ownHeaders() });
      const document = await this.#toDocument(route.locale, page);
      await document.body.prepare(preferredEncoding(accepted));
      const { cdn } = this.options;
      const shared = cdn && sharedHeaders(document, route.policy, cdn.form);
      return { ...document, headers: { ...document.headers, ...shared }, pattern };
    });
  }

  #renew(route: DocumentRoute, accepted?: string | string[]): void {
    if (this.cache.isLoading(route.path)) return;
    this.#load(route, accepted).catch((error) => this.#postpone(route, error));
  }

  async #toDocument(locale: Locale, page: Page): Promise<Document> {
    try {
      return toDocument(page);
    } catch (error) {
      if (!(error instanceof NoDocument) || error.status >= 500) throw error;
      return { ...(await this.statusPage(locale, error.status)), tags: page.tags };
    }
  }

  #postpone(route: DocumentRoute, error: unknown) {
    this.cache.postpone(route.path);
    log.warn("document.renewal", { path: route.pattern, reason: describeError(error).message });
  }

  #ownHeaders = () => ({ host: this.options.host, "user-agent": "document-server", accept: "text/html" });
}
