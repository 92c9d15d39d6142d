import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { searchMissSheet } from "@/components/search/search-miss-sheet";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listSearchMisses } from "@/lib/search/misses/list-search-misses";
import { parseSearchMissQuery } from "@/lib/search/misses/search-miss-query";
import { sheetErrorResponse, sheetResponse } from "../response";

/** Exports searches without results as CSV for operators: `?locale=zh&days=30&language=es`. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(parameters.locale) ? parameters.locale : "en";
  try {
    const misses = await listSearchMisses(await currentActor(), parseSearchMissQuery(parameters));
    const name = `${words(locale)("search.misses.title")}-${dayInYiwu(new Date())}`;
    return sheetResponse(name, "csv", [{ name: "", widths: [], rows: searchMissSheet(misses, locale) }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
