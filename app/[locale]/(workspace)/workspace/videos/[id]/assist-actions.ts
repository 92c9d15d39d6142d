"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/_lib/session";
import { acceptCaptions } from "@/lib/ai/accept-captions";
import { discardProposal } from "@/lib/ai/discard-proposal";
import { acceptCaptionsInput, discardCaptionsInput, requestCaptionsInput } from "@/lib/ai/input";
import { requestCaptions } from "@/lib/ai/request-captions";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

/** These actions revalidate the page without a redirect, so that half-written titles are preserved. */
export async function requestCaptionsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(requestCaptionsInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await requestCaptions(actor, input);
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
