import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredLanguage } from "@/lib/http/preferred-language";
import type { PageStore } from "../page-cache/page-store";
import type { Route } from "../page-cache/routes";
import { revalidate } from "../renderer/headers";
import { send } from "./send";

/** Headers of `/`, whose response depends on the reader. */
export const rootHeaders = { "cache-control": "private, no-cache", vary: "accept-language, cookie" };

/** Redirects from `/` to the reader's language. @returns whether the request names one; a search engine's does not */
export function redirectToLanguage({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const locale = preferredLanguage(headers);
  if (locale) response.writeHead(302, { ...rootHeaders, location: `/${locale}` }).end();
  return locale !== undefined;
}

/** Redirects to another spelling of the address. */
export const redirect = (response: ServerResponse, location: string): undefined =>
  void response.writeHead(308, { location, "cache-control": revalidate }).end();

/** Redirects once, even where the page itself would redirect again; a page that fails sends its status at once. */
export async function redirectToPage(
  request: IncomingMessage,
  response: ServerResponse,
  { path, to }: Extract<Route, { kind: "moved" }>,
  store: PageStore,
): Promise<void> {
  const target = to.policy.isPrivate ? undefined : await store.serve(to);
  if (target && target.status >= 400) return send(request, response, target);
  redirect(response, target?.headers.location ?? path);
}
