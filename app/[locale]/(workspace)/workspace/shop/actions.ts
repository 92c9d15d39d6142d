"use server";

import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { editShop } from "@/lib/shops/edit-shop";
import { editShopInput } from "@/lib/shops/input";
import { submitSection } from "./section-action";

export async function editShopAction(_: FormState, form: FormData): Promise<FormState> {
  return submitSection(editShopInput, form, editShop, paths.workspaceShop);
}
