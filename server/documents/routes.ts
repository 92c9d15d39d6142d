import { categoryParameters, searchParameters } from "@/lib/list-parameters";
import { isLocale, type Locale } from "@/lib/locale";
import { readCurrency } from "@/lib/read-currency";
import type { Lifetime } from "./cache";

export type Policy = Lifetime & {
  /** The parameters the page reads, in the order of its key; all others change nothing. */
  query: readonly string[];
  /** Rendered for one visitor, with their cookies, and never kept. */
  isPrivate?: true;
  /** Its forms may carry files. */
  takesFiles?: true;
};
export type DocumentRoute = { kind: "document"; path: string; locale: Locale; policy: Policy };
export type Route =
  | DocumentRoute
  /** The same page under its one address. */
  | { kind: "moved"; path: string; to: DocumentRoute }
  /** `/`, which sends people to their language. */
  | { kind: "root" }
  /** React pages behind sign-in, route handlers, and files. */
  | { kind: "next"; locale: Locale }
  | { kind: "missing"; locale: Locale };

const minute = 60_000;
const hour = 60 * minute;
const personal: Policy = { fresh: 0, stale: 0, query: [], isPrivate: true };

/**
 * Which addresses are documents. Everything is purged when it changes, so lifetimes only bound what nobody announces:
 * "new today", rates, and the signed time in forms, which is good for two hours.
 */
const policies: readonly (readonly [RegExp, Policy])[] = [
  [/^$/, { fresh: minute, stale: hour, query: ["currency"] }],
  [/^industries$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^categories$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^c\/[^/]+$/, { fresh: minute, stale: hour, query: categoryParameters }],
  [/^c\/[^/]+\/[^/]+$/, { fresh: minute, stale: hour, query: ["qty", "currency", "page"] }],
  [/^p\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: ["qty", "currency"], takesFiles: true }],
  [/^shop\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: ["designs", "currency"], takesFiles: true }],
  [/^shop\/[^/]+\/brand$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^shop\/[^/]+\/designs$/, { fresh: minute, stale: hour, query: ["in", "collection", "currency", "page"] }],
  [/^market(\/[^/]+)?$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^market\/[^/]+\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: ["page"] }],
  [/^new$/, { fresh: minute, stale: 10 * minute, query: ["currency", "page"] }],
  [/^trending$/, { fresh: 10 * minute, stale: hour, query: ["currency"] }],
  [/^videos$/, { fresh: minute, stale: hour, query: ["before"] }],
  [/^videos\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: ["currency"], takesFiles: true }],
  [/^search$/, { fresh: minute, stale: 0, query: searchParameters }],
  [/^about$/, { fresh: hour, stale: hour, query: [] }],
  [/^open-a-shop$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^sign-in$/, { ...personal, query: ["back"] }],
  [/^sign-in\/sent$/, personal],
  [/^sign-in\/code$/, { ...personal, query: ["back"] }],
  [/^sign-in\/[^/]+$/, { ...personal, query: ["back"] }],
  [/^invitation\/[^/]+$/, personal],
  [/^i\/[^/]+\/proforma\/[^/]+$/, personal],
  [/^i\/[^/]+$/, { ...personal, query: ["done"], takesFiles: true }],
  [/^sourcing$/, { fresh: 10 * minute, stale: hour, query: ["category", "q"], takesFiles: true }],
  [/^sourcing\/[^/]+$/, { ...personal, query: ["done", "sort", "proof"] }],
  [/^account$/, personal],
  [/^account\/(saved|profile|settings|two-step)$/, { ...personal, query: ["done"] }],
  [/^account\/(notices|erase|erased)$/, personal],
  [/^save$/, { ...personal, query: ["design", "shop", "search"] }],
  [/^interest\/[^/]+$/, { ...personal, query: ["done"] }],
  [/^unsubscribe\/[^/]+$/, { ...personal, query: ["done"] }],
  [/^inquiry-list$/, { ...personal, query: ["currency", "designs", "add", "removed", "former"], takesFiles: true }],
  [/^sent\/[^/]+$/, personal],
];

const reactPages = /^workspace(\/|$)/;

/** `url` is the request's path and query, already known to be decodable; see readOutsidePaths for `isOutside`. */
export function findRoute(url: string, isOutside: (pathname: string) => boolean): Route {
  const [pathname = "/", search = ""] = splitOnce(url, "?");
  if (pathname === "/") return { kind: "root" };
  if (isOutside(pathname)) return { kind: "next", locale: "en" };
  const [first = "", ...rest] = pathname.split("/").filter(Boolean);
  const locale = first.toLowerCase();
  if (!isLocale(locale)) return { kind: "missing", locale: "en" };
  const given = rest.join("/");
  if (reactPages.test(given)) return { kind: "next", locale };
  // Tokens tell upper from lower case; every other address is lower case.
  const page = /^(i|interest|invitation|sent|sign-in|sourcing|unsubscribe)\//i.test(given)
    ? `${rest[0]?.toLowerCase()}/${rest.slice(1).join("/")}`
    : given.toLowerCase();
  const policy = policies.find(([pattern]) => pattern.test(page))?.[1];
  if (!policy) return { kind: "missing", locale };
  const path = page ? `/${locale}/${page}` : `/${locale}`;
  const route: DocumentRoute = {
    kind: "document",
    path: path + readQuery(search, policy.query, locale),
    locale,
    policy,
  };
  return path === pathname ? route : { kind: "moved", path: search ? `${path}?${search}` : path, to: route };
}

/** The parameters a page reads, in the policy's order, so that equal pages share one entry. */
function readQuery(search: string, names: readonly string[], locale: Locale) {
  if (!search || names.length === 0) return "";
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = read(name);
    if (value) kept.set(name, value);
  }
  return kept.size ? `?${kept}` : "";

  function read(name: string) {
    // A form says the values of several attributes one by one.
    if (name === "attr") return given.getAll(name).filter(Boolean).join(".");
    // The language's own currency is the page as it is.
    if (name === "currency") return readCurrency(locale, given.get(name));
    return given.get(name);
  }
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
