"use server";

import { redirect } from "next/navigation";
import { requireActor, sessionToken } from "@/app/session";
import { changePassword } from "@/lib/accounts/change-password";
import { changePasswordInput } from "@/lib/accounts/input";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(changePasswordInput, form, async (input) => {
    await changePassword(actor, input, await sessionToken());
    redirect(paths.account(localeOfForm(form), "password"));
  });
}
