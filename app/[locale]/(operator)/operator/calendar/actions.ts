"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { addMarketHoliday } from "@/lib/market/calendar/add-market-holiday";
import { addMarketHolidayInput, withdrawMarketHolidayInput } from "@/lib/market/calendar/input";
import { withdrawMarketHoliday } from "@/lib/market/calendar/withdraw-market-holiday";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function addMarketHolidayAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(addMarketHolidayInput, form, locale, async (input) => {
    await addMarketHoliday(actor, input);
    revalidatePath(paths.operatorCalendar(locale));
    return emptyForm;
  });
}

export async function withdrawMarketHolidayAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(withdrawMarketHolidayInput, form, locale, async (input) => {
    await withdrawMarketHoliday(actor, input);
    revalidatePath(paths.operatorCalendar(locale));
    return emptyForm;
  });
}
