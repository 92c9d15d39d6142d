import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { readBody } from "../http/requests";
import type { Question } from "./renderer";

export const formLimit = 64 * 1024;

/** What of a visitor reaches a page that is theirs: cookies, and where they are. */
export function visitorHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const passed = [
    "host",
    "origin",
    "referer",
    "cookie",
    "user-agent",
    "x-client-address",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
  ];
  const kept = Object.fromEntries(
    passed.map((name) => [name, headers[name]]).filter(([, value]) => value !== undefined),
  );
  return { ...kept, accept: "text/html" };
}

/** Why a posted form cannot be taken, as a status. */
export class RefusedForm extends Error {
  constructor(readonly status: 400 | 413 | 415) {
    super(`form refused with ${status}`);
  }
}

/**
 * A form sent by the browser itself, as a question to Next, which runs its action and renders the page.
 * The body is read before a render is waited for, since it may come slowly.
 * @throws RefusedForm, TooLarge, TooSlow
 */
export async function readForm(request: IncomingMessage): Promise<Question> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) throw new RefusedForm(415);
  if (Number(request.headers["content-length"] ?? 0) > formLimit) throw new RefusedForm(413);
  const body = await readBody(request, formLimit);
  if (!body.includes('name="$ACTION_')) throw new RefusedForm(400);
  const headers = { ...visitorHeaders(request.headers), "content-type": type, "content-length": String(body.length) };
  return { method: "POST", path: request.url ?? "/", headers, body };
}
