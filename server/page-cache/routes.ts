import { type RoutePattern, routePattern } from "@/lib/core/route-pattern";
import { categoryParameters, searchParameters } from "@/lib/http/list-parameters";
import { readCurrency } from "@/lib/http/read-currency";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { PageAddress } from "../renderer";
import type { Lifetime } from "./page-cache";

export type Policy = Lifetime & {
  /** The parameters the page reads, in the order of its key; all others change nothing. */
  query: readonly string[];
  /** Rendered for one visitor, with their cookies, and never cached. */
  isPrivate?: true;
  /** Whether its forms may carry files. */
  takesFiles?: true;
  /** Rendered into a shell that Next wrote for another page of its kind; see server/renderer/shells. */
  hasShell?: true;
};
export type DocumentRoute = {
  kind: "document";
  path: string;
  /** For the log: `/[locale]/i/[token]`. */
  pattern: RoutePattern;
  locale: Locale;
  policy: Policy;
  /** Set for pages with a shell. */
  address?: PageAddress;
};
export type Route =
  | DocumentRoute
  /** A document at another address than its canonical one. */
  | { kind: "moved"; path: string; to: DocumentRoute }
  /** An address of no document, in another spelling. */
  | { kind: "respelled"; path: string }
  /** `/`, which redirects people to their language. */
  | { kind: "root" }
  /** React pages of members and operators, route handlers, and files. */
  | { kind: "next"; locale: Locale }
  | { kind: "missing"; locale: Locale };

const minute = 60_000;
const hour = 60 * minute;
const personal: Policy = { fresh: 0, stale: 0, query: [], isPrivate: true };

/**
 * The documents, by their folder in `app`: how long each is cached, and which parameters it reads. Changes invalidate
 * pages, so lifetimes only matter where no event does: for "new today", rates, and the stamp in forms, which is valid
 * for two hours.
 */
const policies: Record<string, Policy> = {
  "": { fresh: minute, stale: hour, query: ["currency"] },
  industries: { fresh: 10 * minute, stale: hour, query: [] },
  categories: { fresh: 10 * minute, stale: hour, query: [] },
  "c/[category]": { fresh: minute, stale: hour, query: categoryParameters, hasShell: true },
  "c/[category]/[facet]": { fresh: minute, stale: hour, query: ["qty", "currency", "page"] },
  "p/[listing]": { fresh: 10 * minute, stale: hour, query: ["qty", "currency"], takesFiles: true, hasShell: true },
  "shop/[handle]": {
    fresh: 10 * minute,
    stale: hour,
    query: ["designs", "currency"],
    takesFiles: true,
    hasShell: true,
  },
  "shop/[handle]/brand": { fresh: 10 * minute, stale: hour, query: [] },
  "shop/[handle]/designs": { fresh: minute, stale: hour, query: ["in", "collection", "currency", "page"] },
  market: { fresh: 10 * minute, stale: hour, query: [] },
  "market/[district]": { fresh: 10 * minute, stale: hour, query: [] },
  "market/[district]/[floor]": { fresh: 10 * minute, stale: hour, query: ["page"] },
  new: { fresh: minute, stale: 10 * minute, query: ["currency", "page"] },
  trending: { fresh: 10 * minute, stale: hour, query: ["currency"] },
  videos: { fresh: minute, stale: hour, query: ["before"] },
  "videos/[video]": { fresh: 10 * minute, stale: hour, query: ["currency"], takesFiles: true },
  fairs: { fresh: 10 * minute, stale: hour, query: [] },
  "fairs/[fair]": { fresh: 10 * minute, stale: hour, query: ["currency"] },
  search: { fresh: minute, stale: 0, query: searchParameters, hasShell: true },
  compare: { fresh: minute, stale: 0, query: ["designs", "qty", "currency"] },
  about: { fresh: hour, stale: hour, query: [] },
  help: { fresh: hour, stale: hour, query: [] },
  checks: { fresh: hour, stale: hour, query: [] },
  terms: { fresh: hour, stale: hour, query: [] },
  privacy: { fresh: hour, stale: hour, query: [] },
  contact: { fresh: hour, stale: hour, query: [] },
  "open-a-shop": { fresh: 10 * minute, stale: hour, query: [] },
  sourcing: { fresh: 10 * minute, stale: hour, query: ["category", "q", "qty"], takesFiles: true },
  "sourcing/[token]": { ...personal, query: ["done", "sort", "proof"] },
  "sign-in": { ...personal, query: ["back"] },
  "sign-in/sent": personal,
  "sign-in/code": { ...personal, query: ["back"] },
  "sign-in/[token]": { ...personal, query: ["back"] },
  "invitation/[token]": personal,
  "i/[token]": { ...personal, query: ["done", "mail"], takesFiles: true },
  "i/[token]/proforma/[id]": personal,
  account: personal,
  "account/saved": { ...personal, query: ["done"] },
  "account/profile": { ...personal, query: ["done"] },
  "account/settings": { ...personal, query: ["done"] },
  "account/two-step": { ...personal, query: ["done"] },
  "account/notices": personal,
  "account/erase": personal,
  "account/erased": personal,
  save: { ...personal, query: ["design", "shop", "search"] },
  report: { ...personal, query: ["target", "id", "done"] },
  "interest/[token]": { ...personal, query: ["done"] },
  "unsubscribe/[token]": { ...personal, query: ["done"] },
  "inquiry-list": { ...personal, query: ["currency", "designs", "add", "removed", "former"], takesFiles: true },
  "sent/[token]": { ...personal, query: ["mail"] },
};

/** The folders of all documents. */
export const documentPages: readonly string[] = Object.keys(policies);

type Page = { page: string; folders: string[]; policy: Policy };
/** Pages by their first folder; at the same depth a fixed name precedes a parameter, as in Next. */
const pagesByKind = new Map<string, Page[]>();
for (const [page, policy] of Object.entries(policies)) {
  const folders = page.split("/");
  const [kind = ""] = folders;
  pagesByKind.set(kind, [...(pagesByKind.get(kind) ?? []), { page, folders, policy }]);
}

/** Finds the route of an address. `url` comes from readTarget, `isNonPage` from readNonPageRoutes. */
export function findRoute(url: string, isNonPage: (pathname: string) => boolean): Route {
  const [pathname = "/", search = ""] = splitOnce(url, "?");
  if (pathname === "/") return { kind: "root" };
  const [first = "", ...given] = pathname.split("/").filter(Boolean);
  const locale = first.toLowerCase();
  // Only pages are below a language, so documents skip some sixty patterns.
  if (!isLocale(locale))
    return isNonPage(pathname) ? { kind: "next", locale: "en" } : { kind: "missing", locale: "en" };
  if (given[0] === "workspace" || given[0] === "operator")
    return first === locale
      ? { kind: "next", locale }
      : { kind: "respelled", path: `/${locale}${url.slice(first.length + 1)}` };
  const found = findPage(given);
  if (!found) return { kind: "missing", locale };
  const { page, segments, params, policy } = found;
  const query = readQuery(search, policy.query, locale);
  const path = ["", locale, ...segments].join("/");
  const pattern = routePattern(page ? `/[locale]/${page}` : "/[locale]");
  const route: DocumentRoute = { kind: "document", path: path + toSearch(query), pattern, locale, policy };
  if (policy.hasShell && Object.values(params).every(isPlain))
    route.address = { page, params: { locale, ...params }, query };
  return path === pathname ? route : { kind: "moved", path: search ? `${path}?${search}` : path, to: route };
}

/** Returns a redirect to `path`, which readTarget returned for the sent address, if the two differ. */
export function withNormalizedPath(route: Route, sent: string, path: string): Route {
  if (sent === path) return route;
  if (route.kind === "document") return { kind: "moved", path, to: route };
  return ["moved", "respelled", "missing"].includes(route.kind) ? route : { kind: "respelled", path };
}

/** Whether Next passes a parameter to the page unchanged. It decodes any other, so such pages are left to Next. */
const isPlain = (parameter: string) => /^[\w-]+$/.test(parameter);

function findPage(given: readonly string[]) {
  const [kind = ""] = given;
  for (const { page, folders, policy } of pagesByKind.get(kind.toLowerCase()) ?? []) {
    if (folders.length !== Math.max(given.length, 1)) continue;
    // Tokens are case-sensitive; every other address is lower case.
    const segments = given.map((segment, at) => (folders[at] === "[token]" ? segment : segment.toLowerCase()));
    const params: Record<string, string> = {};
    const fits = segments.every((segment, at) => {
      const name = /^\[(.+)\]$/.exec(folders[at] ?? "")?.[1];
      if (name) params[name] = segment;
      return name !== undefined || folders[at] === segment;
    });
    if (fits) return { page, segments, params, policy };
  }
  return undefined;
}

/** The parameters a page reads, in the policy's order, so that equal pages share one entry. */
function readQuery(search: string, names: readonly string[], locale: Locale): Record<string, string> {
  const query: Record<string, string> = {};
  if (!search || names.length === 0) return query;
  const given = new URLSearchParams(search);
  for (const name of names) {
    const value = read(name);
    if (value) query[name] = value;
  }
  return query;

  function read(name: string) {
    // A form sends each attribute and each compared listing as a parameter of its own.
    if (name === "attr" || name === "designs") return given.getAll(name).filter(Boolean).join(".");
    // The default currency of the language is omitted.
    if (name === "currency") return readCurrency(locale, given.get(name));
    return given.get(name);
  }
}

function toSearch(query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text && `?${text}`;
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
