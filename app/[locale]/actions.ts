"use server";

import { redirect } from "next/navigation";
import { removeStoredInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { endOwnSession } from "@/app/_lib/session";
import { signOutInput } from "@/lib/accounts/input";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function signOutAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submit(signOutInput, form, locale, async () => {
    await endOwnSession();
    await removeStoredInquiryList();
    redirect(paths.home(locale));
  });
}
