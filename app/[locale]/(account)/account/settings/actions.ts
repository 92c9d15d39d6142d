"use server";

import { redirect } from "next/navigation";
import { requireActor, sessionToken } from "@/app/_lib/session";
import { changePassword } from "@/lib/accounts/change-password";
import { endOneSession } from "@/lib/accounts/end-one-session";
import { endOtherSessions } from "@/lib/accounts/end-other-sessions";
import { changePasswordInput, endOneSessionInput, endOtherSessionsInput } from "@/lib/accounts/input";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { chooseEmails, chooseEmailsInput } from "@/lib/notifications/choose-emails";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(changePasswordInput, form, async (input) => {
    await changePassword(actor, input, await sessionToken());
    redirect(paths.accountSettings(localeOfForm(form), "password"));
  });
}

export async function chooseEmailsAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(chooseEmailsInput, form, async (input) => {
    await chooseEmails(actor, input);
    redirect(paths.accountSettings(localeOfForm(form), "mails"));
  });
}

export async function endOneSessionAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(endOneSessionInput, form, async (input) => {
    await endOneSession(actor, input);
    redirect(paths.accountSettings(localeOfForm(form), "sessions"));
  });
}

export async function endOtherSessionsAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(endOtherSessionsInput, form, async () => {
    await endOtherSessions(actor, await sessionToken());
    redirect(paths.accountSettings(localeOfForm(form), "sessions"));
  });
}
