"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import { storeUploads, withFileError } from "@/app/_lib/store-uploads";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { renewFormStamp } from "@/lib/inquiries/renew-form-stamp";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { sendSourcingRequestInput } from "@/lib/trade/sourcing/input";
import { sendSourcingRequest } from "@/lib/trade/sourcing/send-sourcing-request";

/** Sends a sourcing request and redirects to its private page. */
export async function sendSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const refusal = await storeUploads(form, { network: networkOf(address) });
  const state = await submitDocument(sendSourcingRequestInput, form, async (input) => {
    if (refusal) throw refusal;
    const { token } = await sendSourcingRequest(await currentActor(), { ...input, address });
    redirect(`${paths.sourcingRequest(localeOfForm(form), token, { done: "sent" })}#content`);
  });
  return renewFormStamp(withFileError(state, refusal, localeOfForm(form)));
}
