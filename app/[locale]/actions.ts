"use server";

import { redirect } from "next/navigation";
import { leaveKeptList } from "@/app/own-list";
import { endOwnSession } from "@/app/session";
import { signOutInput } from "@/lib/accounts/input";
import { localeOfForm } from "@/lib/document-form";
import { submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";

export async function signOutAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await submit(signOutInput, form, locale, async () => {
    await endOwnSession();
    await leaveKeptList();
    redirect(paths.home(locale));
  });
}
