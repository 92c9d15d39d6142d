"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireOperator } from "@/app/_lib/session";
import type { ReadLicenceState } from "@/components/verifications/console/licence-reader.client";
import { readLicence } from "@/lib/ai/licences/read-licence";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";
import { claimRequest, releaseRequest } from "@/lib/verifications/claim-request";
import { decideVerification } from "@/lib/verifications/decide-verification";
import {
  decideVerificationInput,
  ofEvidenceInput,
  ofRequestInput,
  ofVerificationDecisionInput,
} from "@/lib/verifications/input";
import { markEvidence, removeMark } from "@/lib/verifications/mark-evidence";
import { markEvidenceInput, ofMarkInput } from "@/lib/verifications/mark-input";
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

/** Has the provider read the fields of a licence. The page keeps them only until it is left. */
export async function readLicenceAction(_: ReadLicenceState, form: FormData): Promise<ReadLicenceState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  const t = words(locale);
  let result: ReadLicenceState["result"];
  const state = await submit(ofEvidenceInput, form, locale, async (input) => {
    const { model, fields, fits } = await readLicence(actor, input);
    result = {
      title: t("verificationConsole.licence.by", { model }),
      note: t("verificationConsole.licence.note"),
      code: fits === null ? undefined : t(`verificationConsole.licence.${fits ? "codeFits" : "codeWrong"}`),
      fields: fields.map(({ field, read, claimed, verdict }) => ({
        field,
        label: t(`verificationConsole.licence.fields.${field}`),
        read: read ?? "–",
        claimed: claimed ?? "–",
        verdict: t(`verificationConsole.licence.verdicts.${verdict}`),
        isAlert: verdict === "differs" || verdict === "unreadable",
      })),
    };
    return emptyForm;
  });
  return { form: state, result };
}
