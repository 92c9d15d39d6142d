"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { settleReportInput } from "@/lib/inquiries/threads/input";
import { settleTranslationReport } from "@/lib/inquiries/threads/translation-reports";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Settles a reported translation for an operator. */
export async function settleTranslationReportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(settleReportInput, form, locale, async (input) => {
    await settleTranslationReport(actor, input);
    revalidatePath(paths.operatorTranslations(locale));
    return emptyForm;
  });
}
