import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { marketFiguresSheet } from "@/components/insights/console/market-figures-sheet";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getMarketFigures } from "@/lib/insights/get-market-figures";
import { sheetErrorResponse, sheetResponse } from "../response";

/** Exports the figures of the market as CSV for operators: `?locale=zh`. */
export async function GET(request: NextRequest): Promise<Response> {
  const given = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(given) ? given : "en";
  try {
    const figures = await getMarketFigures(await currentActor(), locale);
    const name = `${words(locale)("marketFigures.title")}-${dayInYiwu(new Date())}`;
    return sheetResponse(name, "csv", [{ name: "", widths: [], rows: marketFiguresSheet(figures, locale) }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
