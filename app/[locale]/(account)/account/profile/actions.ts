"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/session";
import { editProfile } from "@/lib/accounts/edit-profile";
import { editProfileInput } from "@/lib/accounts/profile-input";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";

export async function editProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(editProfileInput, form, async (input) => {
    await editProfile(actor, input);
    redirect(paths.accountProfile(localeOfForm(form), "saved"));
  });
}
