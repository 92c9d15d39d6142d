"use server";

import { revalidatePath } from "next/cache";
import { requireActor } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";
import { cancelProforma } from "@/lib/trade/proformas/cancel-proforma";
import { cancelProformaInput, issueProformaInput } from "@/lib/trade/proformas/input";
import { issueProforma } from "@/lib/trade/proformas/issue-proforma";

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
