"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { alsoRefused, keepFiles } from "@/app/keep-files";
import { currentActor } from "@/app/session";
import { clientAddress, networkOf } from "@/lib/client-address";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { freshlyStamped } from "@/lib/inquiries/freshly-stamped";
import { paths } from "@/lib/paths";
import { sendSourcingRequestInput } from "@/lib/sourcing/input";
import { sendSourcingRequest } from "@/lib/sourcing/send-sourcing-request";

/** Posts a sourcing request and goes to its private page. */
export async function sendSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const refused = await keepFiles(form, { network: networkOf(address) });
  const state = await submitDocument(sendSourcingRequestInput, form, async (input) => {
    if (refused) throw refused;
    const { token } = await sendSourcingRequest(await currentActor(), { ...input, address });
    redirect(`${paths.sourcingRequest(localeOfForm(form), token, { done: "sent" })}#content`);
  });
  return freshlyStamped(alsoRefused(state, refused, localeOfForm(form)));
}
