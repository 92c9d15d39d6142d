import { currentActor } from "@/app/_lib/session";
import { noSuchFile, pdfAnswer, readFileName } from "@/app/(files)/proformas/pdf-response";
import { NotFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { getProforma } from "@/lib/trade/proformas/list-proformas";

type Context = { params: Promise<{ inquiry: string; file: string }> };

/** The shop's copy as PDF; bank details are masked for all but owners: `/proformas/shop/<inquiry>/<id>.<language>.pdf`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { inquiry: inquiryId, file } = await params;
  const asked = readFileName(file);
  if (!asked || !isUuid(inquiryId)) return noSuchFile();
  try {
    const proforma = await getProforma(await currentActor(), { inquiryId, proformaId: asked.proformaId });
    return await pdfAnswer(proforma, asked.locale);
  } catch (error) {
    if (error instanceof NotFound) return noSuchFile();
    throw error;
  }
}
