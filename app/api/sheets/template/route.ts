import type { NextRequest } from "next/server";
import { words } from "@/lib/i18n/messages";
import { getSheetCatalogue } from "@/lib/imports/sheet-catalogue";
import { makeTemplate } from "@/lib/imports/template";
import { parseSheetParameters, sheetResponse } from "../response";

/** Returns an empty import sheet for an industry: `?industry=1&headers=zh&format=xlsx`. It holds no shop's data. */
export async function GET(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const { headers, format } = parseSheetParameters(searchParams);
  const categories = await getSheetCatalogue();
  const industry =
    categories.industries.find(({ id }) => id === Number(searchParams.get("industry"))) ?? categories.industries[0];
  const { designs, values } = makeTemplate(industry?.id ?? 0, headers, categories);
  const t = words(headers);
  return sheetResponse(`${t("imports.sheet.template")}-${industry?.names[headers] ?? ""}`, format, [
    { name: t("imports.sheet.designs"), widths: (designs[0] ?? []).map(() => 16), rows: designs },
    { name: t("imports.sheet.values"), widths: [28, 60], rows: values },
  ]);
}
