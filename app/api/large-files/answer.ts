import { currentActor } from "@/app/session";
import type { Actor } from "@/lib/accounts/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/errors";
import type { Received } from "@/lib/large-files/begin-large-file";
import { isLocale } from "@/lib/locale";
import { say } from "@/lib/messages";

/** Runs a step of a large file for who is signed in; answers `{ fileId, received }`, or `{ error }` in their language. */
export async function answerStep(request: Request, step: (actor: Actor) => Promise<Received>): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = isLocale(asked) ? asked : "en";
  const refuse = (status: number, key: string, args = {}) =>
    Response.json({ error: say(locale, key, args) }, { status, headers: { "cache-control": "no-store" } });
  if (!comesFromOurPage(request.headers)) return refuse(403, "errors.invalid");
  const actor = await currentActor();
  if (actor.kind === "guest") return refuse(401, "catalogue.pictures.signedOut");
  try {
    return Response.json(await step(actor), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof NotAllowed) return refuse(403, "errors.notAllowed");
    if (error instanceof NotFound) return refuse(404, "errors.notFound");
    if (error instanceof Refusal) return refuse(error.code === "errors.tooMany" ? 429 : 422, error.code, error.args);
    throw error;
  }
}

/** Forms of other sites cannot send a body of these types, and a script of theirs says where it comes from. */
const comesFromOurPage = (headers: Headers): boolean =>
  ["same-origin", null].includes(headers.get("sec-fetch-site")) &&
  /^application\/(json|octet-stream)/.test(headers.get("content-type") ?? "");
