"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { requireOperator } from "@/app/_lib/session";
import type { Actor } from "@/lib/core/actor";
import { decideStand, inviteShop } from "@/lib/fairs/assign-stand";
import { cancelFairInput, decideStandInput, inviteShopInput, saveFairInput } from "@/lib/fairs/input";
import { cancelFair, saveFair } from "@/lib/fairs/save-fair";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Makes a fair and opens it, or saves one. */
export async function saveFairAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(saveFairInput, form, locale, async (input) => {
    const { fairId } = await saveFair(actor, input);
    revalidatePath(paths.operatorFairs(locale), "layout");
    if (input.fairId === undefined) redirect(paths.operatorFair(locale, fairId));
    return { errors: {}, notice: words(locale)("shops.editShop.saved") };
  });
}

/** Cancels a fair, or takes that back. */
export async function cancelFairAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForFair(cancelFairInput, form, cancelFair);
}

export async function inviteShopAction(_: FormState, form: FormData): Promise<FormState> {
  const state = await submitForFair(inviteShopInput, form, inviteShop);
  return state.notice ? { ...state, values: {} } : state;
}

/** Assigns a stand its place, or refuses it. */
export async function decideStandAction(_: FormState, form: FormData): Promise<FormState> {
  return submitForFair(decideStandInput, form, decideStand);
}

async function submitForFair<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  command: (actor: Actor, input: z.output<Schema>) => Promise<void>,
): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(schema, form, locale, async (input) => {
    await command(actor, input);
    revalidatePath(paths.operatorFairs(locale), "layout");
    return { errors: {}, notice: words(locale)("shops.editShop.saved") };
  });
}
