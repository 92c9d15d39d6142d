"use server";

import { revalidatePath } from "next/cache";
import { requireOperator } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { setRateInput } from "@/lib/market/rate-input";
import { setRate } from "@/lib/market/set-rate";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function setRateAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireOperator();
  const locale = localeOfForm(form);
  return submit(setRateInput, form, locale, async (input) => {
    await setRate(actor, input);
    revalidatePath(paths.operatorRates(locale));
    return { errors: {}, notice: words(locale)("marketData.rates.saved") };
  });
}
