"use server";

import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { requireShop } from "@/app/_lib/session";
import { confirmationValues, outcomeValues, scheduledValues } from "@/components/trade/quotes/bulk-step-values";
import { Refusal } from "@/lib/core/errors";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getRates } from "@/lib/market/get-rates";
import { localeOfForm } from "@/lib/rendering/document-form";
import { recallQuotesInput, sendQuotesInput } from "@/lib/trade/quotes/input";
import { recallQuotes } from "@/lib/trade/quotes/recall-quotes";
import { previewQuotes, sendQuotes } from "@/lib/trade/quotes/send-quotes";

/**
 * Quotes many inquiries in steps that the field `do` names: `check` shows each amount, `send` sends the shown amounts,
 * `change` returns to the fields, and `takeBack` cancels quotes that are not sent yet. `step` names the next step.
 */
export async function sendQuotesAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const step = form.get("do");
  if (step === "takeBack") return takeBack(form, locale);
  if (step === "send") return send(form, locale);
  return check(form, locale, step === "change");
}

/** Shows each amount before anything is sent. A form must pass this step before `send`. */
async function check(form: FormData, locale: Locale, isChange: boolean, error?: string): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  let shown: Record<string, string> = { step: "" };
  const state = await submit(sendQuotesInput, form, locale, async (input) => {
    if (isChange) return undefined;
    const preview = await previewQuotes(actor, { ...input, shopId }, await getRates());
    const isEmpty = preview.results.every(({ amounts }) => !amounts);
    shown = isEmpty ? outcomeValues(preview.results, locale) : confirmationValues(preview, input, locale);
    const formError = isEmpty ? words(locale)("quotes.bulk.nothing") : error;
    const errors: FormState["errors"] = formError === undefined ? {} : { form: formError };
    return { errors };
  });
  return { errors: isChange ? {} : state.errors, values: { ...withoutShownValues(state.values), ...shown } };
}

async function send(form: FormData, locale: Locale): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  let shown: Record<string, string> = {};
  let hasChanged = false;
  const state = await submit(sendQuotesInput, form, locale, async (input) => {
    try {
      const sent = await sendQuotes(actor, { ...input, shopId }, await getRates());
      shown = scheduledValues(sent, locale);
      return { errors: {}, notice: shown.notice };
    } catch (error) {
      hasChanged = error instanceof Refusal && error.code === "quotes.bulk.changed";
      throw error;
    }
  });
  if (hasChanged) return check(form, locale, false, state.errors.form);
  return { ...state, values: { ...state.values, ...shown } };
}

async function takeBack(form: FormData, locale: Locale): Promise<FormState> {
  const { actor, shopId } = await requireShop();
  const state = await submit(recallQuotesInput, form, locale, async ({ key: batchId }) => {
    await recallQuotes(actor, { shopId, batchId });
    revalidatePath(paths.workspaceQuotes(locale));
    return { errors: {}, notice: words(locale)("quotes.bulk.withdrawn") };
  });
  // A new key makes the next quotes of this form a batch of their own.
  return state.notice
    ? { ...state, values: { ...withoutShownValues(state.values), step: "", key: randomUUID() } }
    : state;
}

/** Drops the values that an earlier step showed and keeps the typed ones. */
const withoutShownValues = (values: FormState["values"]): FormState["values"] =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(step|confirmed|outcome\.)/.test(name)));
