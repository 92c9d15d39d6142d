"use server";

import { revalidatePath } from "next/cache";
import { requireShop, sessionToken } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";
import { cancelBankChange } from "@/lib/trade/proformas/cancel-bank-change";
import { changeBankAccount } from "@/lib/trade/proformas/change-bank-account";
import { cancelBankChangeInput, changeBankAccountInput } from "@/lib/trade/proformas/input";

/** Changes the bank details. The typed values return only with errors; password and code never return. */
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
