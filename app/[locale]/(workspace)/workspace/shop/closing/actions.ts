"use server";

import { revalidatePath } from "next/cache";
import { requireShop, sessionToken } from "@/app/_lib/session";
import { rotateSessionToken } from "@/app/_lib/session-cookie";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { answerOwnership } from "@/lib/offboarding/answer-ownership";
import { closeShop } from "@/lib/offboarding/close-shop";
import { answerOwnershipInput, closeShopInput, noInput, offerOwnershipInput } from "@/lib/offboarding/input";
import { offerOwnership } from "@/lib/offboarding/offer-ownership";
import { reopenShop } from "@/lib/offboarding/reopen-shop";
import { requestArchive } from "@/lib/offboarding/request-archive";
import { answerTransfer } from "@/lib/offboarding/transfers/answer-transfer";
import { answerTransferInput } from "@/lib/offboarding/transfers/input";
import { withdrawOwnership } from "@/lib/offboarding/withdraw-ownership";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function offerOwnershipAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return withoutProof(
    await submit(offerOwnershipInput, form, localeOfForm(form), async (input) => {
      await offerOwnership(actor, { ...input, shopId }, await sessionToken());
      return done(form);
    }),
  );
}

export async function withdrawOwnershipAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return submit(noInput, form, localeOfForm(form), async () => {
    await withdrawOwnership(actor, { shopId });
    return done(form);
  });
}

export async function answerOwnershipAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return submit(answerOwnershipInput, form, localeOfForm(form), async (input) => {
    await answerOwnership(actor, { ...input, shopId });
    await rotateSessionToken();
    return done(form);
  });
}

export async function answerTransferAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return submit(answerTransferInput, form, localeOfForm(form), async (input) => {
    await answerTransfer(actor, { ...input, shopId });
    return done(form);
  });
}

export async function requestArchiveAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return submit(noInput, form, localeOfForm(form), async () => {
    await requestArchive(actor, { shopId });
    return done(form);
  });
}

export async function closeShopAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return withoutProof(
    await submit(closeShopInput, form, localeOfForm(form), async (input) => {
      await closeShop(actor, { ...input, shopId }, await sessionToken());
      return done(form);
    }),
  );
}

export async function reopenShopAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  return submit(noInput, form, localeOfForm(form), async () => {
    await reopenShop(actor, { shopId });
    return done(form);
  });
}

/** Revalidates the whole workspace, because its layout shows the shop's status and owner. */
function done(form: FormData) {
  revalidatePath(paths.workspace(localeOfForm(form)), "layout");
  return { errors: {} };
}

/** Removes passwords and codes from the values that are returned to the browser. */
function withoutProof(state: FormState): FormState {
  const { current, code, ...values } = state.values;
  return { ...state, values };
}
