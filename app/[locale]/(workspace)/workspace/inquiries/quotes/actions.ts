"use server";

import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { sendQuotesInput } from "@/lib/quotes/input";
import { sendQuotes } from "@/lib/quotes/send-quotes";

/** Quotes many inquiries at once; what became of each comes back as `outcome.<id>`, a finished sentence. */
export async function sendQuotesAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const t = words(locale);
  const outcomes: Record<string, string> = {};
  const state = await submit(sendQuotesInput, form, locale, async (input) => {
    const results = await sendQuotes(actor, { ...input, shopId }, await getRates());
    for (const { inquiryId, outcome } of results)
      outcomes[`outcome.${inquiryId}`] = t(`quotes.bulk.outcome.${outcome}`);
    const count = results.filter(({ outcome }) => outcome === "sent").length;
    return { errors: {}, notice: t("quotes.bulk.sent", { count }) };
  });
  return { ...state, values: { ...state.values, ...outcomes } };
}
