"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/session";
import { acceptCaptions } from "@/lib/assist/accept-captions";
import { askCaptions } from "@/lib/assist/ask-captions";
import { discardProposal } from "@/lib/assist/discard-proposal";
import { acceptCaptionsInput, askCaptionsInput, discardCaptionsInput } from "@/lib/assist/input";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";

/** These stay on the page, where titles may be half written. */
export async function askCaptionsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(askCaptionsInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await askCaptions(actor, input);
    revalidatePath(paths.workspaceVideo(locale, input.videoId));
    return emptyForm;
  });
}

export async function acceptCaptionsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(acceptCaptionsInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { videoId } = await acceptCaptions(actor, input);
    revalidatePath(paths.workspaceVideo(locale, videoId));
    return emptyForm;
  });
}

export async function discardCaptionsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(discardCaptionsInput, form, localeOfForm(form), async ({ locale, videoId, ...input }) => {
    await discardProposal(actor, input);
    revalidatePath(paths.workspaceVideo(locale, videoId));
    return emptyForm;
  });
}
