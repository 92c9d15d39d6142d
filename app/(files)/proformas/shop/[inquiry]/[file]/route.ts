import { currentActor } from "@/app/_lib/session";
import { fileNotFound, parsePdfName, pdfResponse } from "@/app/(files)/proformas/pdf-response";
import { refuseInInspection } from "@/app/(files)/refuse-in-inspection";
import { NotFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { getProforma } from "@/lib/trade/proformas/list-proformas";

type Context = { params: Promise<{ inquiry: string; file: string }> };

/** Returns the shop's copy, `/proformas/shop/<inquiry>/<id>.<language>.pdf`; only owners see all bank details. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const refusal = await refuseInInspection(request);
  if (refusal) return refusal;
  const { inquiry: inquiryId, file } = await params;
  const requested = parsePdfName(file);
  if (!requested || !isUuid(inquiryId)) return fileNotFound();
  try {
    const proforma = await getProforma(await currentActor(), { inquiryId, proformaId: requested.proformaId });
    return await pdfResponse(proforma, requested.locale);
  } catch (error) {
    if (error instanceof NotFound) return fileNotFound();
    throw error;
  }
}
