"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import { clientAddress } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { sendReportInput } from "@/lib/moderation/input";
import { sendReport } from "@/lib/moderation/send-report";
import { submitDocument } from "@/lib/rendering/document-form";

/** Reports a listing, shop or video to the market's operators. */
export async function sendReportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  const address = clientAddress(await headers());
  return submitDocument(sendReportInput, form, async (input) => {
    await sendReport(actor, { ...input, address });
    redirect(paths.report(input.locale, input.target, input.targetId, "sent"));
  });
}
