import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { idOfHandle, isUuid } from "@/lib/core/id";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listWrongRows } from "@/lib/imports/list-wrong-rows";
import { sheetErrorResponse, sheetResponse } from "../response";

const noImport = "00000000-0000-0000-0000-000000000000";

/** Returns the rows that an import skips, with their errors, as CSV: `?shop=2k9x&import=…&locale=zh`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const language = searchParams.get("locale");
  const locale = isLocale(language) ? language : "en";
  const importId = searchParams.get("import") ?? "";
  const shopId = idOfHandle(searchParams.get("shop") ?? "") ?? 0;
  try {
    const of = { shopId, importId: isUuid(importId) ? importId : noImport, locale };
    const rows = await listWrongRows(await currentActor(), of);
    return sheetResponse(words(locale)("imports.sheet.wrong"), "csv", [{ name: "", widths: [], rows }]);
  } catch (error) {
    return sheetErrorResponse(error, locale);
  }
}
