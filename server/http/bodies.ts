import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { log } from "@/lib/core/log";
import { clientAddressHeader } from "@/lib/http/client-address";
import { arrivalLimits, bodyLimits } from "@/lib/http/http-limits";
import { RendererEnded } from "../renderer";
import type { FormKind } from "./action-fields";
import { checkForm, FormGate, isMultipart, RefusedBody } from "./form-gate";
import { statusOfRefusal } from "./forms";
import type { LargeForms } from "./large-forms";
import { readBody } from "./requests";

/**
 * Hands `pass` the body of a request that goes to Next. A small one is read and checked first; a larger one must announce its
 * length, is counted with the others on their way, and is checked while it streams. Whether its sender may send so much is
 * for the renderer to find out before it reads any of it; see renderer/require-session.ts.
 * @returns the status of a request that is refused
 */
export async function passOn(
  request: IncomingMessage,
  large: LargeForms,
  pass: (body?: Readable) => Promise<void>,
): Promise<number | undefined> {
  // PostgreSQL has no NUL in texts. Documents clean what they read; what Next answers reads many things.
  if (request.url?.includes("%00")) return 400;
  try {
    await (hasBody(request) ? withBody(request, large, pass) : pass());
    return undefined;
  } catch (error) {
    const status = statusOfRefusal(error instanceof RendererEnded ? error.cause : error);
    if (!status) throw error;
    log.warn("request.refused", { status });
    return status;
  }
}

async function withBody(request: IncomingMessage, large: LargeForms, pass: (body: Readable) => Promise<void>) {
  const { headers } = request;
  const type = headers["content-type"] ?? "";
  const kind = kindOf(request);
  const action = String(headers["next-action"] ?? "");
  const announced = Number(headers["content-length"] ?? 0);
  if (kind !== "other" && !isMultipart(type)) throw new RefusedBody(415);
  if (announced > limitOf(type)) throw new RefusedBody(413);
  if (announced <= bodyLimits.unknown) {
    const body = await readBody(request, bodyLimits.unknown, arrivalLimits.words);
    if (isMultipart(type)) await checkForm(body, type, kind, action);
    headers["content-length"] = String(body.length);
    delete headers["transfer-encoding"];
    return pass(Readable.from([body], { objectMode: false }));
  }
  await large.during(announced, String(headers[clientAddressHeader]), () =>
    pass(isMultipart(type) ? throughGate(request, new FormGate(type, kind, action)) : request),
  );
}

/** A gate may close before anybody listens to it; then its stream is found to have failed. */
const throughGate = (request: IncomingMessage, gate: FormGate): Readable => request.pipe(gate).on("error", () => {});

/** Without a length and chunks, a request to read has no body; one to change something has an empty one. */
const hasBody = ({ method, headers }: IncomingMessage): boolean =>
  (method !== "GET" && method !== "HEAD") ||
  headers["transfer-encoding"] !== undefined ||
  Number(headers["content-length"] ?? 0) > 0;

/** Only forms with pictures are as large as those, and only files that are sent in parts come without a form. */
const limitOf = (type: string): number => (isMultipart(type) ? bodyLimits.workspace : bodyLimits.file);

function kindOf({ headers, url = "" }: IncomingMessage): FormKind {
  if (headers["next-action"]) return "call";
  return url.startsWith("/api/") ? "other" : "document";
}
