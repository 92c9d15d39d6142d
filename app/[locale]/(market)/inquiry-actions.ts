"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { alsoRefused, keepFiles } from "@/app/keep-files";
import { currentActor } from "@/app/session";
import { clientAddress, networkOf } from "@/lib/client-address";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import { exhibitionCookie, readExhibition } from "@/lib/exhibition";
import type { FormState } from "@/lib/form-shape";
import { freshlyStamped } from "@/lib/inquiries/freshly-stamped";
import { sendInquiryInput } from "@/lib/inquiries/input";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { paths } from "@/lib/paths";

/** Sends the inquiry of a listing's or a storefront's form and goes to its private page. */
export async function sendInquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const address = clientAddress(await headers());
  const refused = await keepFiles(form, { network: networkOf(address) });
  const state = await submitDocument(sendInquiryInput, form, async (input) => {
    if (refused) throw refused;
    const exhibition = readExhibition((await cookies()).get(exhibitionCookie)?.value);
    const { token } = await sendInquiry(await currentActor(), { ...input, address, exhibition });
    redirect(`${paths.guestThread(localeOfForm(form), token, "sent")}#content`);
  });
  return freshlyStamped(alsoRefused(state, refused, localeOfForm(form)));
}
