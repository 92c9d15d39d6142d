"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireOperator } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";
import { claimRequest, releaseRequest } from "@/lib/verifications/claim-request";
import { decideVerification } from "@/lib/verifications/decide-verification";
import { decideVerificationInput, ofRequestInput, ofVerificationDecisionInput } from "@/lib/verifications/input";
import { markEvidenceInput, ofMarkInput } from "@/lib/verifications/input-marks";
import { markEvidence, removeMark } from "@/lib/verifications/mark-evidence";
import { undoVerificationDecision } from "@/lib/verifications/undo-verification-decision";

/** Runs a command on a request and renders its page and the counts beside it anew. */
async function change<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (actor: Person, input: z.output<Schema>) => Promise<unknown>,
): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(schema, form, locale, async (input) => {
    await run(actor, input);
    revalidatePath(paths.operator(locale), "layout");
    return emptyForm;
  });
}

export async function claimRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofRequestInput, form, claimRequest);
}

export async function releaseRequestAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofRequestInput, form, releaseRequest);
}

export async function decideVerificationAction(_: FormState, form: FormData): Promise<FormState> {
  return change(decideVerificationInput, form, decideVerification);
}

export async function undoVerificationDecisionAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofVerificationDecisionInput, form, undoVerificationDecision);
}

export async function markEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  return change(markEvidenceInput, form, markEvidence);
}

export async function removeMarkAction(_: FormState, form: FormData): Promise<FormState> {
  return change(ofMarkInput, form, removeMark);
}
