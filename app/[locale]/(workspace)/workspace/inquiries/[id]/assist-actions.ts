"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/_lib/session";
import { takeReply } from "@/lib/ai/accept-reply";
import { discardProposal } from "@/lib/ai/discard-proposal";
import { askReplyInput, discardReplyInput, takeReplyInput } from "@/lib/ai/input";
import { askReply } from "@/lib/ai/request-reply";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function askReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(askReplyInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await askReply(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return emptyForm;
  });
}

export async function takeReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(takeReplyInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await takeReply(actor, input);
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
