"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import { alsoRefused, keepFiles } from "@/app/_lib/store-uploads";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { replyAsGuestInput } from "@/lib/inquiries/input";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
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
