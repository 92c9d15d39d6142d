"use server";

import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { words } from "@/lib/messages";
import { editShop } from "@/lib/shops/edit-shop";
import { editShopInput } from "@/lib/shops/input";

export async function editShopAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(editShopInput, form, locale, async (input) => {
    await editShop(actor, { ...input, shopId });
    return { errors: {}, notice: words(locale)("shops.editShop.saved") };
  });
}
