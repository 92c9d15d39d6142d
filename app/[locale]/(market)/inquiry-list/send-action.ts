"use server";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { changeInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { currentActor } from "@/app/_lib/session";
import { storeUploads, withFileError } from "@/app/_lib/store-uploads";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { readTradeFairCode, tradeFairCookie } from "@/lib/http/trade-fair-cookie";
import { withoutLines } from "@/lib/inquiries/inquiry-list";
import { renewFormStamp } from "@/lib/inquiries/renew-form-stamp";
import { sendInquiries } from "@/lib/inquiries/send-inquiries";
import { sendInquiriesInput } from "@/lib/inquiries/send-inquiries-input";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

/** Sends one inquiry to each shop of the list, removes the sent lines, and redirects to the page of all threads. */
export async function sendInquiriesAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const refusal = await storeUploads(form, { network: networkOf(address) });
  const state = await submitDocument(sendInquiriesInput, form, async (input) => {
    if (refusal) throw refusal;
    const fair = readTradeFairCode((await cookies()).get(tradeFairCookie)?.value);
    const { token } = await sendInquiries(await currentActor(), { ...input, address, exhibition: fair });
    await changeInquiryList((lines) => withoutLines(lines, input.lines));
    redirect(`${paths.sentList(localeOfForm(form), token)}#content`);
  });
  return renewFormStamp(withFileError(state, refusal, localeOfForm(form)));
}
