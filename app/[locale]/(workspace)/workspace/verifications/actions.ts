"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { countUpload } from "@/lib/media/count-upload";
import { localeOfForm } from "@/lib/rendering/document-form";
import { addEvidence } from "@/lib/verifications/add-evidence";
import {
  ofEvidenceInput,
  ofRequestInput,
  requestVerificationInput,
  sendEvidenceInput,
} from "@/lib/verifications/input";
import { removeEvidence } from "@/lib/verifications/remove-evidence";
import { requestVerification } from "@/lib/verifications/request-verification";
import { sendEvidence } from "@/lib/verifications/send-evidence";

/** Opens the request for a claim, or a new one, and leads to its page. */
export async function requestVerificationAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(requestVerificationInput, form, locale, async (input) => {
    const requestId = await requestVerification(actor, { ...input, shopId });
    redirect(paths.workspaceVerification(locale, requestId));
  });
}

/** Adds the file `file` of the form. The page sends files one by one, so that a refused one stops no other. */
export async function addEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const file = form.get("file");
  return submit(ofRequestInput, form, locale, async ({ requestId }) => {
    if (!(file instanceof File)) return emptyForm;
    await countUpload("evidence", async (received) => {
      const bytes = received(new Uint8Array(await file.arrayBuffer()));
      await addEvidence(actor, { shopId, requestId, bytes, name: file.name });
    });
    revalidatePath(paths.workspaceVerification(locale, requestId));
    return emptyForm;
  });
}

export async function removeEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(ofEvidenceInput, form, locale, async (input) => {
    await removeEvidence(actor, { ...input, shopId });
    revalidatePath(paths.workspaceVerifications(locale), "layout");
    return emptyForm;
  });
}

export async function sendEvidenceAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(sendEvidenceInput, form, locale, async (input) => {
    await sendEvidence(actor, { ...input, shopId });
    revalidatePath(paths.workspaceVerification(locale, input.requestId));
    return emptyForm;
  });
}
