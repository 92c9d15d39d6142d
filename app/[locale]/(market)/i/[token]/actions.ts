"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { replyAsGuestInput } from "@/lib/inquiries/input";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { paths } from "@/lib/paths";

/** Sends what the holder of a private link writes on. */
export async function replyAsGuestAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(replyAsGuestInput, form, async (input) => {
    await replyAsGuest(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), input.token, "replied")}#reply`);
  });
}
