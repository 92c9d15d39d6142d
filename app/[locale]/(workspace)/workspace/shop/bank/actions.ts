"use server";

import { revalidatePath } from "next/cache";
import { requireShop, sessionToken } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { cancelBankChange } from "@/lib/proformas/cancel-bank-change";
import { changeBankAccount } from "@/lib/proformas/change-bank-account";
import { cancelBankChangeInput, changeBankAccountInput } from "@/lib/proformas/input";

/** Writes down new bank details. What was typed goes back only with errors, and password and code never. */
export async function changeBankAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const state = await submit(changeBankAccountInput, form, locale, async (input) => {
    await changeBankAccount(actor, { ...input, shopId }, await sessionToken());
    revalidatePath(paths.workspaceBank(locale));
    return { errors: {}, notice: words(locale)("proformas.changeBankAccount.saved") };
  });
  const { current, code, ...values } = state.values;
  return { ...state, values: state.notice ? {} : values };
}

export async function cancelBankChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(cancelBankChangeInput, form, locale, async (input) => {
    await cancelBankChange(actor, { ...input, shopId });
    revalidatePath(paths.workspaceBank(locale));
    return { errors: {}, notice: words(locale)("proformas.cancelBankChange.done") };
  });
}
