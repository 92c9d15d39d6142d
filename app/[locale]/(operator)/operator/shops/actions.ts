"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { removeInspectionCookie, setInspectionCookie } from "@/app/_lib/inspection-cookie";
import { findCurrentInspection, requireOperator } from "@/app/_lib/session";
import { runOutsideInspection } from "@/db/base/inspection";
import { Refusal } from "@/lib/core/errors";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { proposeMergeInput } from "@/lib/offboarding/merges/input";
import { proposeMerge } from "@/lib/offboarding/merges/propose-merge";
import { decideTransfer } from "@/lib/offboarding/transfers/decide-transfer";
import { decideTransferInput, proposeTransferInput } from "@/lib/offboarding/transfers/input";
import { proposeTransfer } from "@/lib/offboarding/transfers/propose-transfer";
import { localeOfForm } from "@/lib/rendering/document-form";
import { endInspection } from "@/lib/shops/inspections/end-inspection";
import { endInspectionInput, startInspectionInput } from "@/lib/shops/inspections/input";
import { startInspection } from "@/lib/shops/inspections/start-inspection";

/** Reads the document `files` of the form. */
export async function proposeTransferAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(proposeTransferInput, form, locale, async (input) => {
    const file = form.get("files");
    if (!(file instanceof File) || file.size === 0) throw new Refusal("transfers.documentMissing", { field: "files" });
    await proposeTransfer(actor, { ...input, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}

/** Reads the document `files` of the form, and shows the shop without the preview afterwards. */
export async function proposeMergeAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(proposeMergeInput, form, locale, async (input) => {
    const file = form.get("files");
    if (!(file instanceof File) || file.size === 0) throw new Refusal("merges.documentMissing", { field: "files" });
    await proposeMerge(actor, { ...input, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
    revalidatePath(paths.operator(locale), "layout");
    redirect(paths.operatorShop(locale, input.handle));
  });
}

export async function decideTransferAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(decideTransferInput, form, locale, async (input) => {
    await decideTransfer(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}

export async function startInspectionAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(startInspectionInput, form, locale, async (input) => {
    await setInspectionCookie(await startInspection(actor, input));
    redirect(paths.workspace(locale));
  });
}

/** Is called from the inspected workspace, where nothing else may write. */
export async function endInspectionAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submit(endInspectionInput, form, locale, async () => {
    const inspection = await findCurrentInspection();
    await runOutsideInspection(async () => endInspection(await requireOperator()));
    await removeInspectionCookie();
    redirect(inspection ? paths.operatorShop(locale, inspection.handle) : paths.operatorShops(locale));
  });
}
