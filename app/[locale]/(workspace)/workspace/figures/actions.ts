"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { dismissAlert } from "@/lib/insights/dismiss-alert";
import { dismissAlertInput } from "@/lib/insights/input";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Dismisses an alert. */
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
