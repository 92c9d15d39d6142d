import { writeSheet } from "@/components/trade/proformas/write-sheet";
import { isUuid } from "@/lib/core/id";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { Proforma } from "@/lib/trade/proformas/proforma";
import { TooManyPrints } from "@/lib/trade/proformas/render-pdf";
import { storePdf } from "@/lib/trade/proformas/store-pdf";

/** Parses `<id>.<language>.pdf`. Returns undefined for any other name. */
export function parsePdfName(file: string): { proformaId: string; locale: Locale } | undefined {
  const [, proformaId = "", locale] = /^([0-9a-f-]{36})\.([a-z-]{2,5})\.pdf$/.exec(file) ?? [];
  return isUuid(proformaId) && isLocale(locale) ? { proformaId, locale } : undefined;
}

export const fileNotFound = () =>
  new Response("no such file\n", { status: 404, headers: { "cache-control": "no-store" } });

/** Returns the PDF of a proforma, or 503 while too many are being printed. The caller has checked access. */
export async function pdfResponse(proforma: Proforma, locale: Locale): Promise<Response> {
  try {
    const bytes = await storePdf(proforma, writeSheet(proforma, locale));
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="${proforma.number}.pdf"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex",
      },
    });
  } catch (error) {
    if (!(error instanceof TooManyPrints)) throw error;
    return new Response("busy\n", { status: 503, headers: { "retry-after": "10", "cache-control": "no-store" } });
  }
}
