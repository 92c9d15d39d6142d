import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { clientAddressHeader } from "@/lib/http/client-address";
import { arrivalLimits, bodyLimits } from "@/lib/http/http-limits";
import type { PageRequest } from "../renderer";
import { checkForm, isMultipart, RefusedBody } from "./form-gate";
import { type LargeForms, TooManyForms } from "./large-forms";
import { readBody, TooLarge } from "./requests";

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

/** Forms sent by browsers themselves, as requests to Next, which runs their action and renders the page. */
export class Forms {
  constructor(readonly large: LargeForms) {}

  /**
   * Reads a form and has it answered, or refused with a status. It is read before a render is waited for, since it may
   * come slowly; one larger than words are must say so beforehand, as browsers do, and stand on a page that takes files.
   * @throws TooSlow
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

/** The status of a body that is not taken; undefined for any other error. */
export function statusOfRefusal(error: unknown): number | undefined {
  if (error instanceof RefusedBody) return error.status;
  if (error instanceof TooLarge) return 413;
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
