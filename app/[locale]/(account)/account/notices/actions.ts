"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { paths } from "@/lib/http/paths";
import { readNotices, readNoticesInput } from "@/lib/notifications/read-notices";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function readNoticesAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submitDocument(readNoticesInput, form, async () => {
    await readNotices(actor);
    redirect(paths.accountNotices(localeOfForm(form)));
  });
}
