import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { auditSheet } from "@/components/moderation/console/audit-sheet";
import { todayInYiwu } from "@/lib/core/today";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { parseAuditQuery } from "@/lib/moderation/audit/audit-query";
import { exportEvents } from "@/lib/moderation/audit/search-events";
import { sheetErrorResponse, sheetResponse } from "../response";

/** Exports the audit log as CSV for auditors and leads, with the parameters of its page. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = Object.fromEntries(request.nextUrl.searchParams);
  const locale = isLocale(parameters.locale) ? parameters.locale : "en";
  try {
    const events = await exportEvents(await currentActor(), parseAuditQuery(parameters));
    const name = `${words(locale)("audit.title")}-${todayInYiwu()}`;
    return sheetResponse(name, "csv", [{ name: "", widths: [], rows: auditSheet(events, locale) }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
