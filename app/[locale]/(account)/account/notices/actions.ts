"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/session";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import { readNotices, readNoticesInput } from "@/lib/notifications/read-notices";
import { paths } from "@/lib/paths";

export async function readNoticesAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(readNoticesInput, form, async () => {
    await readNotices(actor);
    redirect(paths.accountNotices(localeOfForm(form)));
  });
}
