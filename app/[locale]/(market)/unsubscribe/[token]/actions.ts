"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import {
  changeConversationEmails,
  changeConversationEmailsInput,
} from "@/lib/notifications/change-conversation-emails";
import { unsubscribe, unsubscribeInput } from "@/lib/notifications/unsubscribe";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function unsubscribeAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(unsubscribeInput, form, async (input) => {
    await unsubscribe(input);
    redirect(paths.unsubscribe(localeOfForm(form), input.token, "done"));
  });
}

/** Stops the emails about a conversation, or resumes them. */
export async function changeConversationEmailsAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(changeConversationEmailsInput, form, async (input) => {
    await changeConversationEmails(await currentActor(), input);
    redirect(paths.unsubscribe(localeOfForm(form), input.token, input.mails === "stop" ? "done" : "on"));
  });
}
