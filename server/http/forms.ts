import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { requestIdHeader } from "@/lib/core/request-context";
import { clientAddressHeader } from "@/lib/http/client-address";
import { arrivalLimits, bodyLimits } from "@/lib/http/http-limits";
import type { PageRequest } from "../renderer";
import { checkForm, isMultipart, RefusedBody } from "./form-gate";
import { type LargeForms, TooManyForms } from "./large-forms";
import { BodyTooLarge, readBody } from "./requests";

/** Returns the headers of a visitor that reach a private page: cookies, origin and address. */
export function visitorHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const names = [
    "host",
    "origin",
    "referer",
    "cookie",
    "user-agent",
    "x-client-address",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    requestIdHeader,
  ];
  const forwarded = Object.fromEntries(
    names.map((name) => [name, headers[name]]).filter(([, value]) => value !== undefined),
  );
  return { ...forwarded, accept: "text/html" };
}

/**
 * Turns forms that browsers submit without a script into requests to Next, which runs the action and renders the page.
 */
export class Forms {
  constructor(readonly large: LargeForms) {}

  /**
   * Reads a form, then calls `answer` with it, or `refuse` with a status. It is read before it enters the render queue,
   * since it may arrive slowly. A form with more than 64 kB must announce its length, as browsers do, and its page must
   * take files.
   * @throws BodyTooSlow when the body does not arrive in time
   */
  async answer(
    request: IncomingMessage,
    { takesFiles = false }: { takesFiles?: boolean },
    refuse: (status: number) => Promise<void>,
    answer: (request: PageRequest) => Promise<void>,
  ): Promise<void> {
    try {
      const announced = Number(request.headers["content-length"] ?? 0);
      if (announced <= bodyLimits.words)
        return await answer(await readForm(request, bodyLimits.words, arrivalLimits.words));
      if (!takesFiles || announced > bodyLimits.files) throw new RefusedBody(413);
      await this.large.during(announced, String(request.headers[clientAddressHeader]), async () =>
        answer(await readForm(request, announced, arrivalLimits.files)),
      );
    } catch (error) {
      const status = statusOfRefusal(error);
      if (!status) throw error;
      await refuse(status);
    }
  }
}

/** Returns the status of a refused body; undefined for any other error. */
export function statusOfRefusal(error: unknown): number | undefined {
  if (error instanceof RefusedBody) return error.status;
  if (error instanceof BodyTooLarge) return 413;
  return error instanceof TooManyForms ? 503 : undefined;
}

async function readForm(request: IncomingMessage, limit: number, milliseconds: number): Promise<PageRequest> {
  const type = request.headers["content-type"] ?? "";
  if (!isMultipart(type)) throw new RefusedBody(415);
  const body = await readBody(request, limit, milliseconds);
  await checkForm(body, type, "document");
  const headers = { ...visitorHeaders(request.headers), "content-type": type, "content-length": String(body.length) };
  return { method: "POST", path: request.url ?? "/", headers, body };
}
