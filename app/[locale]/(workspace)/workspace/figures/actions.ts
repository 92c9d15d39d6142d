"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { dismissAlert } from "@/lib/insights/dismiss-alert";
import { dismissAlertInput } from "@/lib/insights/input";
import { paths } from "@/lib/paths";

/** Puts an alert away. */
export async function dismissAlertAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(dismissAlertInput, form, locale, async (input) => {
    await dismissAlert(actor, { ...input, shopId });
    revalidatePath(paths.workspaceFigures(locale));
    revalidatePath(paths.workspace(locale));
    return emptyForm;
  });
}
