import type { IncomingMessage } from "node:http";
import { runInInspection } from "@/db/base/inspection";
import { requestIdOf, withRequestId } from "@/lib/core/request-context";
import { inspectionCookie } from "@/lib/http/inspection-cookie";
import { readCookie } from "./require-session";

/**
 * Runs `work` with the id of the request. A request for the workspace by a browser that inspects a shop runs in that
 * inspection, actions included, so PostgreSQL refuses whatever it would write.
 */
export function inOwnContext<T>(request: IncomingMessage, work: () => T): T {
  return withRequestId(requestIdOf(request.headers), () => (isOfInspection(request) ? runInInspection(work) : work()));
}

/** The path begins with a language, which the document server has checked. */
function isOfInspection({ url = "", headers }: IncomingMessage): boolean {
  const [pathname = ""] = url.split("?", 1);
  return pathname.split("/")[2] === "workspace" && readCookie(headers.cookie, [inspectionCookie]) !== undefined;
}
