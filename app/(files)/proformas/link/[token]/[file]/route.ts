import { fileNotFound, parsePdfName, pdfResponse } from "@/app/(files)/proformas/pdf-response";
import { findProformaByLink } from "@/lib/trade/proformas/list-proformas";

type Context = { params: Promise<{ token: string; file: string }> };

/** Returns a proforma as PDF by its inquiry's private link: `/proformas/link/<token>/<id>.<language>.pdf`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params;
  const requested = parsePdfName(file);
  const proforma = requested && (await findProformaByLink(token, requested.proformaId));
  return requested && proforma ? pdfResponse(proforma, requested.locale) : fileNotFound();
}
