import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { figuresSheet } from "@/components/insights/figures-sheet";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle } from "@/lib/core/id";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShopMetrics } from "@/lib/insights/get-shop-metrics";
import { parseMetricsQuery } from "@/lib/insights/metrics-query";
import { lastDayOf, periodOf } from "@/lib/insights/periods";
import { sheetErrorResponse, sheetResponse } from "../response";

/** Exports the page of figures as CSV: `?locale=zh&shop=2k9x&period=90&country=RU`. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(parameters.locale) ? parameters.locale : "en";
  const shopId = idOfHandle(parameters.shop ?? "") ?? 0;
  const query = parseMetricsQuery(parameters);
  const now = new Date();
  try {
    const figures = await getShopMetrics(await currentActor(), { shopId, query, reader: locale, now });
    const period = periodOf(query.period, dayInYiwu(now));
    const name = `${words(locale)("insights.title")}-${period.from}-${lastDayOf(period)}`;
    return sheetResponse(name, "csv", [{ name: "", widths: [], rows: figuresSheet(figures, period, locale) }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
