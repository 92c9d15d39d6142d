import type { NextRequest } from "next/server";
import { z } from "zod";
import { isInspecting } from "@/app/_lib/inspection-cookie";
import { currentActor, type Person } from "@/app/_lib/session";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { isLocale } from "@/lib/i18n/locale";
import { renderMessage } from "@/lib/i18n/messages";

type Work = (actor: Person, parameters: Record<string, string>) => Promise<object | Uint8Array<ArrayBuffer>>;

/**
 * Answers a request about a shop's pictures and files: returns the result of `work` as JSON or WebP, or `{ error }`
 * with a sentence in the requested language. `gone` is the message key for NotFound.
 */
export async function memberResponse(request: NextRequest, work: Work, gone = "media.uploads.gone"): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(parameters.locale) ? parameters.locale : "en";
  const refuse = (status: number, key: string, args: Record<string, string | number> = {}) =>
    Response.json({ error: renderMessage(locale, key, args), ...args }, { status, headers });

  if (!comesFromOurPage(request)) return refuse(403, "errors.invalid");
  if (await isInspecting()) return refuse(403, "inspections.readOnly");
  const actor = await currentActor();
  if (actor.kind === "guest") return refuse(401, "catalogue.pictures.signedOut");
  try {
    const result = await work(actor, parameters);
    if (result instanceof Uint8Array)
      return new Response(result, { headers: { ...headers, "content-type": "image/webp" } });
    return Response.json(result, { headers });
  } catch (error) {
    if (error instanceof NotAllowed) return refuse(403, "errors.notAllowed");
    if (error instanceof NotFound) return refuse(404, gone);
    if (error instanceof z.ZodError || error instanceof SyntaxError) return refuse(422, "errors.invalid");
    if (error instanceof Refusal) return refuse(statuses[error.code] ?? 422, error.code, error.args);
    throw error;
  }
}

const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
const statuses: Record<string, number> = { "errors.tooMany": 429, "media.uploads.outOfStep": 409 };

/** Other sites' forms cannot send these types, and browsers mark requests of their scripts with `sec-fetch-site`. */
const comesFromOurPage = ({ headers, method }: NextRequest): boolean =>
  ["same-origin", null].includes(headers.get("sec-fetch-site")) &&
  (["GET", "DELETE"].includes(method) ||
    /^(image\/|application\/(octet-stream|json))/.test(headers.get("content-type") ?? ""));
