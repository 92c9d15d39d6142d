import { noSuchFile, pdfAnswer, readFileName } from "@/app/(files)/proformas/pdf-response";
import { findProformaByLink } from "@/lib/trade/proformas/list-proformas";

type Context = { params: Promise<{ token: string; file: string }> };

/** A proforma as PDF for the holder of the private link to its inquiry: `/proformas/link/<token>/<id>.<language>.pdf`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { token, file } = await params;
  const asked = readFileName(file);
  const proforma = asked && (await findProformaByLink(token, asked.proformaId));
  return asked && proforma ? pdfAnswer(proforma, asked.locale) : noSuchFile();
}
