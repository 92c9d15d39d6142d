import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_lib/session";
import { idOfHandle, isUuid } from "@/lib/core/id";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listWrongRows } from "@/lib/imports/list-wrong-rows";
import { refusedSheet, sheetAnswer } from "../response";

const nothing = "00000000-0000-0000-0000-000000000000";

/** The rows an import leaves out, with what is wrong with each, as CSV: `?shop=2k9x&import=…&locale=zh`. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const asked = searchParams.get("locale");
  const locale = isLocale(asked) ? asked : "en";
  const importId = searchParams.get("import") ?? "";
  const shopId = idOfHandle(searchParams.get("shop") ?? "") ?? 0;
  try {
    const of = { shopId, importId: isUuid(importId) ? importId : nothing, locale };
    const rows = await listWrongRows(await currentActor(), of);
    return sheetAnswer(words(locale)("imports.sheet.wrong"), "csv", [{ name: "", widths: [], rows }]);
  } catch (error) {
    return refusedSheet(error, locale);
  }
}
