import type { NextRequest } from "next/server";
import { currentActor } from "@/app/session";
import { NotAllowed, Refusal } from "@/lib/errors";
import { isLocale } from "@/lib/locale";
import { addPicture } from "@/lib/media/add-picture";
import { readUpload } from "@/lib/media/read-upload";
import { say } from "@/lib/messages";

/**
 * One picture of a shop, as the body itself, so that it is counted while it comes and the sender sees it go. Answers
 * `{ picture }`, or `{ error }` with a sentence in the language asked for.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const asked = searchParams.get("locale");
  const locale = isLocale(asked) ? asked : "en";
  const refuse = (status: number, key: string, args = {}) =>
    Response.json({ error: say(locale, key, args) }, { status });

  if (!comesFromOurPage(request.headers)) return refuse(403, "errors.invalid");
  const actor = await currentActor();
  if (actor.kind === "guest") return refuse(401, "catalogue.pictures.signedOut");
  try {
    const bytes = await readUpload(request.body);
    const picture = await addPicture(actor, { shopId: Number(searchParams.get("shop")), bytes });
    return Response.json({ picture }, { status: 201, headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof NotAllowed) return refuse(403, "errors.notAllowed");
    if (error instanceof Refusal) return refuse(error.code === "errors.tooMany" ? 429 : 422, error.code, error.args);
    throw error;
  }
}

/** Forms of other sites cannot send a body of this type, and a script of theirs says where it comes from. */
const comesFromOurPage = (headers: Headers): boolean =>
  ["same-origin", null].includes(headers.get("sec-fetch-site")) &&
  /^(image\/|application\/octet-stream)/.test(headers.get("content-type") ?? "");
