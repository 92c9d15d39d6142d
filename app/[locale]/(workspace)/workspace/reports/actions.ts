"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";
import { settleReportInput } from "@/lib/threads/input";
import { settleReport } from "@/lib/threads/settle-report";

/** An operator has dealt with a report. */
export async function settleReportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(settleReportInput, form, locale, async (input) => {
    await settleReport(actor, input);
    revalidatePath(paths.workspaceReports(locale));
    return emptyForm;
  });
}
