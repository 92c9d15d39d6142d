import type { IncomingMessage, ServerResponse } from "node:http";
import { paths } from "@/lib/http/paths";
import { localeOf, safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { sha256Hex } from "@/lib/security/hmac";

/** Whether the sender of a request is signed in. A body larger than `bodyLimits.unknown` is only then sent and read. */
export async function hasSession({ headers }: IncomingMessage): Promise<boolean> {
  const token = sessionToken(headers.cookie);
  if (!token) return false;
  return (await import("@/db/is-signed-in")).isSignedIn(sha256Hex(token));
}

/** Leads a browser to the sign-in page and back; a script reads the status. */
export function sendToSignIn({ headers, url = "/" }: IncomingMessage, response: ServerResponse): void {
  const page = headers["next-action"] || url.startsWith("/api/") ? undefined : safeRedirectPath(url);
  const own = { "cache-control": "no-store" };
  if (page) response.writeHead(303, { ...own, location: paths.signIn(localeOf(page) ?? "en", page) }).end();
  else response.writeHead(401, { ...own, "content-type": "text/plain; charset=utf-8" }).end("sign in first\n");
}

/** The cookie's two names are those of app/_lib/session-cookie.ts. */
const sessionToken = (cookie = ""): string | undefined =>
  cookie
    .split(";")
    .map((pair) => pair.trim().split("="))
    .find(([name]) => name === "session" || name === "__Host-session")?.[1];
