"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { changeConversationMails, changeConversationMailsInput } from "@/lib/notifications/change-conversation-mails";
import { unsubscribe, unsubscribeInput } from "@/lib/notifications/unsubscribe";
import { paths } from "@/lib/paths";

export async function unsubscribeAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(unsubscribeInput, form, async (input) => {
    await unsubscribe(input);
    redirect(paths.unsubscribe(localeOfForm(form), input.token, "done"));
  });
}

/** The reader ends the mails about a conversation, or has them sent again. */
export async function changeConversationMailsAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(changeConversationMailsInput, form, async (input) => {
    await changeConversationMails(await currentActor(), input);
    redirect(paths.unsubscribe(localeOfForm(form), input.token, input.mails === "stop" ? "done" : "on"));
  });
}
