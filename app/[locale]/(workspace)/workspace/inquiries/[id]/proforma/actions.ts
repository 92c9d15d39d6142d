"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { paths } from "@/lib/paths";
import { cancelProforma } from "@/lib/proformas/cancel-proforma";
import { cancelProformaInput, issueProformaInput } from "@/lib/proformas/input";
import { issueProforma } from "@/lib/proformas/issue-proforma";

export async function issueProformaAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(issueProformaInput, form, locale, async (input) => {
    await issueProforma(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return emptyForm;
  });
}

export async function cancelProformaAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(cancelProformaInput, form, locale, async (input) => {
    await cancelProforma(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return emptyForm;
  });
}
