"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { editProfile } from "@/lib/accounts/edit-profile";
import { editProfileInput } from "@/lib/accounts/profile-input";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function editProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submitDocument(editProfileInput, form, async (input) => {
    await editProfile(actor, input);
    redirect(paths.accountProfile(localeOfForm(form), "saved"));
  });
}
