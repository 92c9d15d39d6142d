import type { NextRequest } from "next/server";
import { currentActor } from "@/app/session";
import { figuresSheet } from "@/components/insights/figures-sheet";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle } from "@/lib/id";
import { readAsked } from "@/lib/insights/asked";
import { getShopFigures } from "@/lib/insights/get-shop-figures";
import { lastDayOf, periodOf } from "@/lib/insights/periods";
import { isLocale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { refusedSheet, sheetAnswer } from "../answer";

/** What a page of figures shows, as CSV: `?locale=zh&shop=2k9x&period=90&country=RU`. */
export async function GET(request: NextRequest): Promise<Response> {
  const given = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(given.locale) ? given.locale : "en";
  const shopId = idOfHandle(given.shop ?? "") ?? 0;
  const asked = readAsked(given);
  const now = new Date();
  try {
    const figures = await getShopFigures(await currentActor(), { shopId, asked, reader: locale, now });
    const period = periodOf(asked.period, dayInYiwu(now));
    const name = `${words(locale)("insights.title")}-${period.from}-${lastDayOf(period)}`;
    return sheetAnswer(name, "csv", [{ name: "", widths: [], rows: figuresSheet(figures, period, locale) }]);
  } catch (error) {
    return refusedSheet(error, locale);
  }
}
