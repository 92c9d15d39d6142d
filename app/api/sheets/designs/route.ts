import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { idOfHandle } from "@/lib/core/id";
import { words } from "@/lib/i18n/messages";
import { exportListings } from "@/lib/imports/export-listings";
import { parseSheetParameters, sheetErrorResponse, sheetResponse } from "../response";

/** Exports all listings of a shop to its members: `?shop=2k9x&headers=zh&format=xlsx`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const { headers, format } = parseSheetParameters(searchParams);
  const shopId = idOfHandle(searchParams.get("shop") ?? "") ?? 0;
  try {
    const rows = await exportListings(await currentActor(), { shopId, locale: headers });
    const t = words(headers);
    const day = new Date().toISOString().slice(0, 10);
    const widths = Array.from({ length: 80 }, () => 16);
    return sheetResponse(`${t("imports.sheet.export")}-${day}`, format, [
      { name: t("imports.sheet.designs"), widths, rows },
    ]);
  } catch (error) {
    return sheetErrorResponse(error, headers);
  }
}
