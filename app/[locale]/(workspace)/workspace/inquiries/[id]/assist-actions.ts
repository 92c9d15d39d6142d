"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/session";
import { askReply } from "@/lib/assist/ask-reply";
import { discardProposal } from "@/lib/assist/discard-proposal";
import { askReplyInput, discardReplyInput, takeReplyInput } from "@/lib/assist/input";
import { takeReply } from "@/lib/assist/take-reply";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";

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
