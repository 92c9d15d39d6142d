"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { alsoRefused, keepFiles } from "@/app/keep-files";
import { currentActor } from "@/app/session";
import { clientAddress, networkOf } from "@/lib/client-address";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { replyAsGuestInput } from "@/lib/inquiries/input";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { paths } from "@/lib/paths";
import { withPhrases } from "@/lib/translations/phrase-fields";

/** Sends what the holder of a private link writes on. */
export async function replyAsGuestAction(_: FormState, form: FormData): Promise<FormState> {
  const refused = await keepFiles(form, { network: networkOf(clientAddress(await headers())) });
  const state = await submitDocument(withPhrases(replyAsGuestInput), form, async (input) => {
    if (refused) throw refused;
    await replyAsGuest(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), input.token, "replied")}#reply`);
  });
  return alsoRefused(state, refused, localeOfForm(form));
}
