import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { figuresSheet } from "@/components/insights/figures-sheet";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle } from "@/lib/core/id";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShopFigures } from "@/lib/insights/get-shop-metrics";
import { readAsked } from "@/lib/insights/inquiry-counts";
import { lastDayOf, periodOf } from "@/lib/insights/periods";
import { refusedSheet, sheetAnswer } from "../response";

/** Exports the page of figures as CSV: `?locale=zh&shop=2k9x&period=90&country=RU`. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(parameters.locale) ? parameters.locale : "en";
  const shopId = idOfHandle(parameters.shop ?? "") ?? 0;
  const query = readAsked(parameters);
  const now = new Date();
  try {
    const figures = await getShopFigures(await currentActor(), { shopId, asked: query, reader: locale, now });
    const period = periodOf(query.period, dayInYiwu(now));
    const name = `${words(locale)("insights.title")}-${period.from}-${lastDayOf(period)}`;
    return sheetAnswer(name, "csv", [{ name: "", widths: [], rows: figuresSheet(figures, period, locale) }]);
  } catch (error) {
    return refusedSheet(error, locale);
  }
}
