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
 * Calls `pass` with the body of a request that goes to Next. A small body is read and checked first. A larger one must
 * announce its length, counts towards the limit of large bodies in memory, and is checked while it streams; the
 * renderer requires a session before it reads any of it (renderer/require-session.ts).
 * @returns the status of a refused request, otherwise undefined
 */
export async function passCheckedBody(
  request: IncomingMessage,
  large: LargeForms,
  pass: (body?: Readable) => Promise<void>,
): Promise<number | undefined> {
  // PostgreSQL refuses NUL in texts. Documents clean their parameters; handlers of Next read many more.
  if (request.url?.includes("%00")) return 400;
  try {
    await (hasBody(request) ? passBody(request, large, pass) : pass());
    return undefined;
  } catch (error) {
    const status = statusOfRefusal(error instanceof RendererEnded ? error.cause : error);
    if (!status) throw error;
    log.warn("request.refused", { status });
    return status;
  }
}

async function passBody(request: IncomingMessage, large: LargeForms, pass: (body: Readable) => Promise<void>) {
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

/**
 * The gate may fail before anything listens to it; this listener prevents an uncaught error, and the stream stays
 * failed.
 */
const throughGate = (request: IncomingMessage, gate: FormGate): Readable => request.pipe(gate).on("error", () => {});

/** A GET or HEAD without length and chunks has no body; any other method has at least an empty one. */
const hasBody = ({ method, headers }: IncomingMessage): boolean =>
  (method !== "GET" && method !== "HEAD") ||
  headers["transfer-encoding"] !== undefined ||
  Number(headers["content-length"] ?? 0) > 0;

/** Forms may carry pictures; a body without a form is one part of an uploaded file. */
const limitOf = (type: string): number => (isMultipart(type) ? bodyLimits.workspace : bodyLimits.file);

function kindOf({ headers, url = "" }: IncomingMessage): FormKind {
  if (headers["next-action"]) return "call";
  return url.startsWith("/api/") ? "other" : "document";
}
