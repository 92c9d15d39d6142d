"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/session";
import { clientAddress } from "@/lib/client-address";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { formStamp } from "@/lib/form-stamp";
import { sendInquiryInput } from "@/lib/inquiries/input";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { isExpired } from "@/lib/inquiries/suspicion";
import { paths } from "@/lib/paths";

/** Sends the inquiry of a listing's or a storefront's form and goes to its private page. */
export async function sendInquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await submitDocument(sendInquiryInput, form, async (input) => {
    const address = clientAddress(await headers());
    const { token } = await sendInquiry(await currentActor(), { ...input, address });
    redirect(`${paths.guestThread(localeOfForm(form), token, "sent")}#content`);
  });
  return freshlyStamped(state);
}

/** The time of a form that was open for too long begins again, so that sending it once more works. */
function freshlyStamped(state: FormState): FormState {
  const { stamp } = state.values;
  if (typeof stamp !== "string" || !isExpired(stamp, new Date())) return state;
  return { ...state, values: { ...state.values, stamp: formStamp() } };
}
