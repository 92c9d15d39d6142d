"use server";

import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/session";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { quoteSourcingRequestInput, withdrawSourcingQuoteInput } from "@/lib/sourcing/input";
import { quoteSourcingRequest } from "@/lib/sourcing/quote-sourcing-request";
import { withdrawSourcingQuote } from "@/lib/sourcing/withdraw-sourcing-quote";

/** Seals the quote of the shop the person works in now, or its one change. */
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

/** Takes the shop's sealed quote back. */
export async function withdrawSourcingQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const locale = localeOfForm(form);
  return submit(withdrawSourcingQuoteInput, form, locale, async ({ requestId }) => {
    await withdrawSourcingQuote(actor, { shopId, requestId });
    revalidatePath(paths.workspaceSourcingRequest(locale, requestId));
    return emptyForm;
  });
}
