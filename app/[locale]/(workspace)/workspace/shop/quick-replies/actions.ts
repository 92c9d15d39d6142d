"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { addStarterReplies } from "@/lib/inquiries/threads/add-starter-replies";
import { addStarterRepliesInput, removeQuickReplyInput, saveQuickReplyInput } from "@/lib/inquiries/threads/input";
import { removeQuickReply } from "@/lib/inquiries/threads/remove-quick-reply";
import { saveQuickReply } from "@/lib/inquiries/threads/save-quick-reply";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Saves a quick reply and returns to the list. */
export async function saveQuickReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(saveQuickReplyInput, form, locale, async (input) => {
    await saveQuickReply(actor, input);
    revalidatePath(paths.workspaceQuickReplies(locale));
    redirect(paths.workspaceQuickReplies(locale));
  });
}

/** Removes a quick reply. */
export async function removeQuickReplyAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(removeQuickReplyInput, form, locale, async (input) => {
    await removeQuickReply(actor, input);
    revalidatePath(paths.workspaceQuickReplies(locale));
    return emptyForm;
  });
}

/** Adds the starter replies that every shop can use. */
export async function addStarterRepliesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(addStarterRepliesInput, form, locale, async (input) => {
    await addStarterReplies(actor, input);
    revalidatePath(paths.workspaceQuickReplies(locale));
    return emptyForm;
  });
}
