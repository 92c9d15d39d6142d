"use server";

import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { addHoliday } from "@/lib/shops/add-holiday";
import { removeHoliday } from "@/lib/shops/remove-holiday";
import { addHolidayInput, removeHolidayInput } from "@/lib/shops/storefront-input";
import { submitShopSection } from "../section-action";

export async function addHolidayAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(addHolidayInput, form, addHoliday, paths.workspaceHolidays, { empties: true });
}

export async function removeHolidayAction(_: FormState, form: FormData): Promise<FormState> {
  return submitShopSection(removeHolidayInput, form, removeHoliday, paths.workspaceHolidays);
}
