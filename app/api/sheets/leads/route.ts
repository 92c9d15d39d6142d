import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { leadsSheet } from "@/components/fairs/leads/leads-sheet";
import { idOfHandle } from "@/lib/core/id";
import { listLeads } from "@/lib/fairs/list-leads";
import { getOwnFair } from "@/lib/fairs/list-own-fairs";
import { isLocale } from "@/lib/i18n/locale";
import { sheetErrorResponse, sheetResponse } from "../response";

/** Exports a shop's leads of a fair as CSV: `?locale=zh&shop=2k9x&fair=winter-fair`. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(parameters.locale) ? parameters.locale : "en";
  const shopId = idOfHandle(parameters.shop ?? "") ?? 0;
  try {
    const actor = await currentActor();
    const { fair } = await getOwnFair(actor, { shopId, slug: parameters.fair ?? "" });
    const leads = await listLeads(actor, { shopId, fairId: fair.id, locale });
    return sheetResponse(fair.slug, "csv", [{ name: "", widths: [], rows: leadsSheet(leads, locale) }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
