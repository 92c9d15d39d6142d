"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/_lib/session";
import { acceptReply } from "@/lib/ai/accept-reply";
import { discardProposal } from "@/lib/ai/discard-proposal";
import { acceptReplyInput, discardReplyInput, requestReplyInput } from "@/lib/ai/input";
import { requestReply } from "@/lib/ai/request-reply";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function requestReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(requestReplyInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await requestReply(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return emptyForm;
  });
}

export async function acceptReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(acceptReplyInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await acceptReply(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return emptyForm;
  });
}

export async function discardReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(discardReplyInput, form, localeOfForm(form), async ({ locale, inquiryId, ...input }) => {
    await discardProposal(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, inquiryId));
    return emptyForm;
  });
}
