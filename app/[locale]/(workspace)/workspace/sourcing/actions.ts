"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";
import { quoteSourcingRequestInput, withdrawSourcingQuoteInput } from "@/lib/trade/sourcing/input";
import { quoteSourcingRequest } from "@/lib/trade/sourcing/quote-sourcing-request";
import { withdrawSourcingQuote } from "@/lib/trade/sourcing/withdraw-sourcing-quote";

/** Sends the active shop's sealed quote, or changes it once. */
export async function quoteSourcingRequestAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  const state = await submit(quoteSourcingRequestInput, form, locale, async (input) => {
    await quoteSourcingRequest(actor, { shopId, ...input });
    revalidatePath(paths.workspaceSourcingRequest(locale, input.requestId));
    return { errors: {}, notice: words(locale)("sourcing.quote.sent") };
  });
  return state.notice ? { ...state, values: {} } : state;
}

/** Withdraws the shop's sealed quote. */
export async function withdrawSourcingQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(withdrawSourcingQuoteInput, form, locale, async ({ requestId }) => {
    await withdrawSourcingQuote(actor, { shopId, requestId });
    revalidatePath(paths.workspaceSourcingRequest(locale, requestId));
    return emptyForm;
  });
}
