import { categoryParameters, searchParameters } from "@/lib/list-parameters";
import { isLocale, type Locale } from "@/lib/locale";
import type { Lifetime } from "./cache";

export type Policy = Lifetime & {
  /** The parameters the page reads, in the order of its key; all others change nothing. */
  query: readonly string[];
  /** Rendered for one visitor, with their cookies, and never kept. */
  isPrivate?: true;
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
  [/^$/, { fresh: minute, stale: hour, query: [] }],
  [/^industries$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^c\/[^/]+$/, { fresh: minute, stale: hour, query: categoryParameters }],
  [/^p\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: ["qty"] }],
  [/^shop\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: ["designs"] }],
  [/^shop\/[^/]+\/designs$/, { fresh: minute, stale: hour, query: ["in", "page"] }],
  [/^market(\/[^/]+){0,2}$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^new$/, { fresh: minute, stale: 10 * minute, query: ["page"] }],
  [/^trending$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^videos$/, { fresh: minute, stale: hour, query: ["before"] }],
  [/^videos\/[^/]+$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^search$/, { fresh: minute, stale: 0, query: searchParameters }],
  [/^about$/, { fresh: hour, stale: hour, query: [] }],
  [/^open-a-shop$/, { fresh: 10 * minute, stale: hour, query: [] }],
  [/^sign-in$/, { ...personal, query: ["back"] }],
  [/^sign-in\/[^/]+$/, personal],
  [/^i\/[^/]+$/, { ...personal, query: ["done"] }],
  [/^account$/, { ...personal, query: ["saved"] }],
  [/^inquiry-list$/, personal],
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
  const page = /^(i|sign-in)\//i.test(given)
    ? `${rest[0]?.toLowerCase()}/${rest.slice(1).join("/")}`
    : given.toLowerCase();
  const policy = policies.find(([pattern]) => pattern.test(page))?.[1];
  if (!policy) return { kind: "missing", locale };
  const path = page ? `/${locale}/${page}` : `/${locale}`;
  const route: DocumentRoute = { kind: "document", path: path + readQuery(search, policy.query), locale, policy };
  return path === pathname ? route : { kind: "moved", path: search ? `${path}?${search}` : path, to: route };
}

/** The parameters a page reads, in the policy's order, so that equal pages share one entry. */
function readQuery(search: string, names: readonly string[]) {
  if (!search || names.length === 0) return "";
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of names) {
    // A form says the values of several attributes one by one.
    const value = name === "attr" ? given.getAll(name).filter(Boolean).join(".") : given.get(name);
    if (value) kept.set(name, value);
  }
  return kept.size ? `?${kept}` : "";
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
