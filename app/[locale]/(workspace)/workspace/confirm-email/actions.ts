"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/app/_lib/session";
import { confirmationHours } from "@/lib/accounts/email-confirmation";
import { requestEmailConfirmation } from "@/lib/accounts/request-email-confirmation";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";
import { confirmEmail } from "@/lib/shops/confirm-email";
import { confirmEmailInput } from "@/lib/shops/input";

/** Emails the confirmation link once more. */
export async function requestEmailConfirmationAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(z.object({}), form, locale, async () => {
    await requestEmailConfirmation(actor, locale);
    return { errors: {}, notice: words(locale)("shops.confirm.sent", { hours: confirmationHours }) };
  });
}

/** Confirms the address, which publishes the shops of its owner. */
export async function confirmEmailAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(confirmEmailInput, form, locale, async (input) => {
    await confirmEmail(actor, input);
    revalidatePath(paths.workspace(locale), "layout");
    redirect(paths.workspace(locale));
  });
}
