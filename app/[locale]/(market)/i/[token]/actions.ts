"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import { storeUploads, withFileError } from "@/app/_lib/store-uploads";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { replyAsGuestInput } from "@/lib/inquiries/input";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { withPhrases } from "@/lib/translations/phrase-fields";

/** Sends a message of a buyer who uses the private link. */
export async function replyAsGuestAction(_: FormState, form: FormData): Promise<FormState> {
  const refusal = await storeUploads(form, { network: networkOf(clientAddress(await headers())) });
  const state = await submitDocument(withPhrases(replyAsGuestInput), form, async (input) => {
    if (refusal) throw refusal;
    await replyAsGuest(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), input.token, "replied")}#reply`);
  });
  return withFileError(state, refusal, localeOfForm(form));
}
