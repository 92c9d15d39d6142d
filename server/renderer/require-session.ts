import type { IncomingMessage, ServerResponse } from "node:http";
import { paths } from "@/lib/http/paths";
import { localeOf, safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { sha256Hex } from "@/lib/security/hmac";

/** Whether the sender of a request is signed in. Only then a body larger than `bodyLimits.unknown` is accepted. */
export async function hasSession({ headers }: IncomingMessage): Promise<boolean> {
  const token = sessionToken(headers.cookie);
  if (!token) return false;
  return (await import("@/db/is-signed-in")).isSignedIn(sha256Hex(token));
}

/** Redirects a browser to the sign-in page, and from there back; answers a script with 401. */
export function redirectToSignIn({ headers, url = "/" }: IncomingMessage, response: ServerResponse): void {
  const page = headers["next-action"] || url.startsWith("/api/") ? undefined : safeRedirectPath(url);
  const own = { "cache-control": "no-store" };
  if (page) response.writeHead(303, { ...own, location: paths.signIn(localeOf(page) ?? "en", page) }).end();
  else response.writeHead(401, { ...own, "content-type": "text/plain; charset=utf-8" }).end("sign in first\n");
}

/** Reads the session cookie, whose two names app/_lib/session-cookie.ts defines. */
const sessionToken = (cookie?: string): string | undefined => readCookie(cookie, ["session", "__Host-session"]);

/** Returns the value of the first cookie with one of these names. */
export const readCookie = (cookie = "", names: readonly string[] = []): string | undefined =>
  cookie
    .split(";")
    .map((pair) => pair.trim().split("="))
    .find(([name = ""]) => names.includes(name))?.[1];
