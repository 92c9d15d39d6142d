import { type Locale, locales } from "@/lib/locale";
import { describeError, log } from "@/lib/log";
import { type Page, type Pages, PagesEnded, type Question } from "../pages";
import { askAgain } from "../pages/headers";
import { preferredEncoding } from "./body";
import { type Document, DocumentCache, type Kept } from "./cache";
import { lastResort, NoDocument, toDocument } from "./publish";
import { Overloaded, Renderer } from "./renderer";
import type { DocumentRoute } from "./routes";

export type Served = Document & { from: "hit" | "stale" | "miss" | "private" };

const forAnHour = { fresh: 3_600_000, stale: 365 * 86_400_000 };

/** The documents of the market: rendered once, kept, renewed behind the reader's back, and never missing an answer. */
export class DocumentStore {
  readonly cache: DocumentCache;
  /** Pages for errors need no database, so they outlive its troubles. */
  readonly #statusPages = new DocumentCache(16_000_000);
  readonly #renderer: Renderer;

  constructor(
    readonly pages: Pages,
    readonly options: { bytes: number; host: string; isDatabaseUp: () => Promise<boolean> },
  ) {
    this.cache = new DocumentCache(options.bytes);
    this.#renderer = new Renderer(pages.render.bind(pages));
  }

  /** Pages with one of these tags are made anew, from what is read anew. */
  purge(tags: readonly string[]): void {
    this.pages.forget(tags);
    this.cache.purge(tags);
  }

  clear(): void {
    this.pages.forget();
    this.cache.clear();
  }

  /** What may be shown under this very address. Only addresses of documents that anybody may read are keys. */
  findUsable(address: string): Kept | undefined {
    const kept = this.cache.find(address);
    return kept && kept.usableUntil >= Date.now() ? kept : undefined;
  }

  /** A hit is answered at once; nothing of the visitor shapes the page, and `accepted` only the encoding it has first. */
  serve(route: DocumentRoute, accepted?: string): Served | Promise<Served> {
    const key = route.path;
    const kept = this.cache.find(key);
    const now = Date.now();
    if (kept && kept.freshUntil >= now) return { ...kept, from: "hit" };
    if (kept && kept.usableUntil >= now) {
      this.#renew(route, accepted);
      return { ...kept, from: "stale" };
    }
    return this.#load(route, accepted).then(
      (document): Served => ({ ...document, from: "miss" }),
      async (error): Promise<Served> => {
        if (kept) {
          this.#keepOld(route, error);
          return { ...kept, from: "stale" };
        }
        return { ...(await this.afterFailure(route, error)), from: "miss" };
      },
    );
  }

  /** A page for one visitor, or the answer to a form: rendered with their headers, and never kept. */
  async renderFor(
    route: DocumentRoute,
    question: Question,
    accepted?: string,
  ): Promise<Document & { cookies: string[] }> {
    let cookies: string[] = [];
    const document = await this.#renderer
      .render(question)
      .then(async (page) => {
        cookies = page.cookies;
        return await this.#publish(route.locale, page);
      })
      .catch((error) => this.afterFailure(route, error));
    await document.body.prepare(preferredEncoding(accepted));
    const headers = { ...document.headers, "cache-control": "no-store", "x-robots-tag": "noindex" };
    return { ...document, headers, cookies };
  }

  /** The page of a status in a language. Only 404 and 410 may be kept by others. */
  async statusPage(locale: Locale, status: number): Promise<Document> {
    const render = async () => {
      const path = `/${locale}/status/${status}`;
      const page = await this.#renderer.render({ path, headers: this.#ownHeaders() }, { urgent: true });
      const { headers, body } = toDocument(page);
      return { status, headers, tags: [], body: await body.prepare("br") };
    };
    const key = `${locale} ${status}`;
    const kept = this.#statusPages.find(key);
    const document =
      kept ??
      (await this.#statusPages.load(key, forAnHour, render).catch((error) => {
        log.error("document.statusPage", { status, locale, error });
        return lastResort(status);
      }));
    const headers: Record<string, string> = { ...document.headers, "x-robots-tag": "noindex" };
    headers["cache-control"] = status === 404 || status === 410 ? askAgain : "no-store";
    if (status === 503) headers["retry-after"] = "2";
    return { ...document, headers };
  }

  /** Has the pages for bad days ready before they come. */
  async warm(): Promise<void> {
    for (const status of [503, 500, 404]) for (const locale of locales) await this.statusPage(locale, status);
  }

  async afterFailure({ locale, path }: DocumentRoute, error: unknown): Promise<Document> {
    if (error instanceof Overloaded) {
      log.warn("document.overload", { path });
      return this.statusPage(locale, 503);
    }
    log.error("document.failed", { path: path.split("?")[0], error });
    if (error instanceof PagesEnded) return this.statusPage(locale, 503);
    return this.statusPage(locale, (await this.options.isDatabaseUp()) ? 500 : 503);
  }

  #load(route: DocumentRoute, accepted?: string): Promise<Document> {
    return this.cache.load(route.path, route.policy, () => this.#render(route, accepted));
  }

  #renew(route: DocumentRoute, accepted?: string): void {
    if (this.cache.isLoading(route.path)) return;
    this.#load(route, accepted).catch((error) => this.#keepOld(route, error));
  }

  async #render(route: DocumentRoute, accepted?: string): Promise<Document> {
    const page = await this.#renderer.render({ path: route.path, headers: this.#ownHeaders() });
    const document = await this.#publish(route.locale, page);
    await document.body.prepare(preferredEncoding(accepted));
    return { ...document, renew: () => this.#renew(route, accepted) };
  }

  async #publish(locale: Locale, page: Page): Promise<Document> {
    try {
      return toDocument(page);
    } catch (error) {
      if (!(error instanceof NoDocument) || error.status >= 500) throw error;
      return { ...(await this.statusPage(locale, error.status)), tags: page.tags };
    }
  }

  #keepOld(route: DocumentRoute, error: unknown) {
    this.cache.postpone(route.path);
    log.warn("document.renewal", { path: route.path.split("?")[0], reason: describeError(error).message });
  }

  #ownHeaders = () => ({ host: this.options.host, "user-agent": "document-server", accept: "text/html" });
}
