import { createCache } from "@/lib/cache/create-cache";
import { log } from "@/lib/core/log";
import { isLocale } from "@/lib/i18n/locale";
import { type DocumentRender, withinRender } from "@/lib/rendering/document-render";
import { abortable } from "../abortable";
import type { PageAddress } from "../index";
import type { PlainHtml } from "../to-plain-html";
import { type PageModules, propsOf } from "./page-modules";
import { renderHead } from "./render-head";
import { shellKey } from "./shell-key";
import { toStaticHtml } from "./static-html";

/** A page without the HTML that Next writes around it; `key` names its shell. */
export type DirectPage = { key: string; tags: Set<string>; pieces: string[]; head: string };

/** Caches the HTML that Next wrote around one page of each kind, for further pages of that kind. See README.md. */
export class PageShells {
  /** A kind of page has one shell per language and set of forms. */
  readonly #shells = createCache<string, PlainHtml>({ max: 500 });

  constructor(readonly modules: PageModules) {}

  /**
   * Renders a page without Next.
   * @returns undefined where Next has to render it: the page throws (a redirect, a 404), sets a status, is aborted, or
   * leaves something to React that no key can name
   */
  async renderDirectly(
    address: PageAddress,
    baseState: DocumentRender,
    signal: AbortSignal,
  ): Promise<DirectPage | undefined> {
    const { locale = "" } = address.params;
    if (!isLocale(locale)) return undefined;
    const state: DocumentRender = { ...baseState, tags: new Set(), toStaticHtml: undefined };
    const rendered = withinRender(state, async () => {
      const { default: page, generateMetadata } = await this.modules(address.page);
      const pieces: string[] = [];
      const tree = await toStaticHtml(await page(propsOf(address)), pieces);
      const head = renderHead(locale, await generateMetadata(propsOf(address)));
      return { key: shellKey(tree), tags: state.tags, pieces, head };
    });
    const direct = await abortable(rendered, signal).catch(() => undefined);
    if (direct?.key === undefined || state.status !== undefined) return undefined;
    return { ...direct, key: `${locale} ${address.page} ${direct.key}` };
  }

  /** Undefined until Next has rendered a page with the same key. Filled with `[...pieces, head]`. */
  find({ key }: DirectPage): PlainHtml | undefined {
    return this.#shells.get(key);
  }

  /** Stores the HTML that Next wrote around a page, if it matches the same page as rendered directly. */
  add({ key, pieces, head }: DirectPage, { parts, ...rest }: PlainHtml): void {
    const [first, ...others] = parts;
    const [before, after, ...more] = typeof first === "string" ? first.split(head) : [];
    const count = parts.filter((part) => typeof part === "number").length;
    const isShell = before !== undefined && after !== undefined && more.length === 0 && count === pieces.length;
    if (isShell) this.#shells.set(key, { ...rest, parts: [before, pieces.length, after, ...others] });
    else log.warn("page.withoutShell", { reason: key.slice(0, 80) });
  }
}
