import { isLocale, type Locale } from "./locale";

/** What stands in an address such as `/en/p/crying-horse-2k9x7q1a?currency=EUR`, as Next tells it to its page. */
export type Asked = { locale: Locale; handle: string; query: Record<string, string | string[]> };

/** `key`: all that React would write of it; `head`: what Next would write of its metadata. Its body was put aside. */
export type Drawing = { key: string; head: string };

/** `kind` stands behind the language in its address: `p`; a handle behind that, or nothing. */
type Page = { kind: string; hasHandle: boolean };
type Draw = (asked: Asked) => Promise<Drawing | undefined>;

/** Next bundles this file once more for the pages; both copies meet on globalThis. */
const globals = globalThis as typeof globalThis & { drawings?: Map<string, Page & { draw: Draw }> };
globals.drawings ??= new Map();
const { drawings } = globals;

/** Tells how a kind of pages is drawn without Next. */
export const drawBy = (page: Page, draw: Draw): void => void drawings.set(page.kind, { ...page, draw });

/** How the page at this path is drawn. Undefined for many, and for all that were not rendered yet. For the document server only. */
export function findDrawing(path: string): { page: string; draw: () => Promise<Drawing | undefined> } | undefined {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const [, locale, kind = "", handle, ...more] = pathname.split("/");
  const found = drawings.get(kind);
  if (!found || !isLocale(locale) || more.length > 0) return undefined;
  if (found.hasHandle ? !/^[\w-]+$/.test(handle ?? "") : handle !== undefined) return undefined;
  const asked = { locale, handle: handle ?? "", query: toQuery(searchParams) };
  return { page: `${locale} ${kind}`, draw: () => found.draw(asked) };
}

function toQuery(params: URLSearchParams): Asked["query"] {
  const query: Asked["query"] = {};
  for (const name of new Set(params.keys())) {
    const [first = "", ...others] = params.getAll(name);
    query[name] = others.length > 0 ? [first, ...others] : first;
  }
  return query;
}
