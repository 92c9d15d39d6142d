"use server";

import { redirect } from "next/navigation";
import { type Person, requirePerson, sessionToken } from "@/app/_lib/session";
import { storeSessionToken } from "@/app/_lib/session-cookie";
import { confirmTwoStep } from "@/lib/accounts/confirm-two-step";
import { getTwoStep } from "@/lib/accounts/get-two-step";
import { type CodeForm, codeInput, proofInput } from "@/lib/accounts/input";
import { renewRecoveryCodes } from "@/lib/accounts/renew-recovery-codes";
import { startTwoStep } from "@/lib/accounts/start-two-step";
import { stopTwoStep } from "@/lib/accounts/stop-two-step";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function startTwoStepAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requirePerson();
  return submitDocument(proofInput, form, async (proof) => {
    await startTwoStep(actor, proof, await sessionToken());
    redirect(paths.accountTwoStep(localeOfForm(form)));
  });
}

/** Verifies a code of the app, then switches two-step sign-in on or renews the recovery codes; shows them once. */
export async function confirmTwoStepAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requirePerson();
  let codes: string[] | undefined;
  const state = await submitDocument(codeInput, form, async (input) => {
    const { state: before } = await getTwoStep(actor);
    codes = before === "on" ? await renewRecoveryCodes(actor, input) : await enableTwoStep(actor, input);
    return { errors: {} };
  });
  return codes ? { ...state, values: { codes } } : state;
}

async function enableTwoStep(actor: Person, input: CodeForm): Promise<string[]> {
  const { codes, token } = await confirmTwoStep(actor, input, await sessionToken());
  await storeSessionToken(token);
  return codes;
}

export async function stopTwoStepAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requirePerson();
  return submitDocument(proofInput, form, async (proof) => {
    await stopTwoStep(actor, proof, await sessionToken());
    redirect(paths.accountTwoStep(localeOfForm(form), "stopped"));
  });
}
