"use server";

import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { editShop } from "@/lib/shops/edit-shop";
import { editShopInput } from "@/lib/shops/input";
import { submitShopSection } from "./section-action";

export async function editShopAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(editShopInput, form, editShop, paths.workspaceShop);
}
