"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import { storeUploads, withFileError } from "@/app/_lib/store-uploads";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { readTradeFairCode, tradeFairCookie } from "@/lib/http/trade-fair-cookie";
import { sendInquiryInput } from "@/lib/inquiries/input";
import { renewFormStamp } from "@/lib/inquiries/renew-form-stamp";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

/** Sends the inquiry form of a listing or a storefront and redirects to the private page of the inquiry. */
export async function sendInquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const refusal = await storeUploads(form, { network: networkOf(address) });
  const state = await submitDocument(sendInquiryInput, form, async (input) => {
    if (refusal) throw refusal;
    const fair = readTradeFairCode((await cookies()).get(tradeFairCookie)?.value);
    const { token } = await sendInquiry(await currentActor(), { ...input, address, exhibition: fair });
    redirect(`${paths.guestThread(localeOfForm(form), token, "sent")}#content`);
  });
  return renewFormStamp(withFileError(state, refusal, localeOfForm(form)));
}
