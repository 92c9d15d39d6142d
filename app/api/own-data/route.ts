import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { Refusal } from "@/lib/core/errors";
import { paths } from "@/lib/http/paths";
import { textStream } from "@/lib/http/text-stream";
import { isLocale } from "@/lib/i18n/locale";
import { renderMessage } from "@/lib/i18n/messages";
import { exportOwnData } from "@/lib/offboarding/privacy/export-own-data";

/** Exports all data of the signed-in person as a JSON file. Accepts requests of our own pages only. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!["same-origin", null].includes(request.headers.get("sec-fetch-site")))
    return new Response("from our own pages only\n", { status: 403 });
  const actor = await currentActor();
  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response("a form only\n", { status: 415 });
  const localeField = form.get("locale");
  const locale = isLocale(localeField) ? localeField : "en";
  if (actor.kind === "guest")
    return new Response(null, {
      status: 303,
      headers: { location: paths.signIn(locale, paths.accountSettings(locale)) },
    });
  try {
    const parts = await exportOwnData(actor);
    return new Response(textStream(parts), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="rattledrum-${new Date().toISOString().slice(0, 10)}.json"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sentence = renderMessage(locale, error.code, error.args);
    return new Response(`${sentence}\n`, {
      status: 429,
      headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "3600" },
    });
  }
}
