"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { endAnnouncement } from "@/lib/market/announcements/end-announcement";
import { endAnnouncementInput, publishAnnouncementInput } from "@/lib/market/announcements/input";
import { publishAnnouncement } from "@/lib/market/announcements/publish-announcement";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function publishAnnouncementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(publishAnnouncementInput, form, locale, async (input) => {
    await publishAnnouncement(actor, input);
    revalidatePath(paths.operatorAnnouncements(locale));
    return emptyForm;
  });
}

export async function endAnnouncementAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(endAnnouncementInput, form, locale, async (input) => {
    await endAnnouncement(actor, input);
    revalidatePath(paths.operatorAnnouncements(locale));
    return emptyForm;
  });
}
