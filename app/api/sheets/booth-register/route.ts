import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listRegister } from "@/lib/market/register/list-register";
import { sheetErrorResponse, sheetResponse } from "../response";

/** Returns the booth register as CSV for operators, with headers in the language of `?locale=`; 404 for all others. */
export async function GET(request: NextRequest): Promise<Response> {
  const given = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(given) ? given : "en";
  try {
    const rows = await listRegister(await currentActor(), locale);
    return sheetResponse(words(locale)("register.title"), "csv", [{ name: "", widths: [], rows }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
