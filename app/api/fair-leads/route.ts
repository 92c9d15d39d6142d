import type { NextRequest } from "next/server";
import { memberResponse } from "@/app/api/member-response";
import { takeLeadInput } from "@/lib/fairs/lead-input";
import { takeLead } from "@/lib/fairs/take-lead";
import { readUpload } from "@/lib/media/read-upload";

/** Stores a lead that a phone took, the JSON body: `{ leadId, inquiryId }`. The same lead again changes nothing. */
export const POST = (request: NextRequest) =>
  memberResponse(
    request,
    async (actor, { shop }) => {
      const body: unknown = JSON.parse(Buffer.from(await readUpload(request.body)).toString("utf8"));
      return takeLead(actor, { ...takeLeadInput.parse(body), shopId: Number(shop) });
    },
    "fairs.own.noStand",
  );
