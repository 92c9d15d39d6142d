"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";
import { acceptCounteroffer } from "@/lib/trade/quotes/accept-counteroffer";
import { approveQuote } from "@/lib/trade/quotes/approve-quote";
import { draftQuote } from "@/lib/trade/quotes/draft-quote";
import { draftQuoteInput, quoteOfShopInput, sendQuoteInput } from "@/lib/trade/quotes/input";
import { requestApproval } from "@/lib/trade/quotes/request-approval";
import { sendQuote } from "@/lib/trade/quotes/send-quote";
import { withdrawQuote } from "@/lib/trade/quotes/withdraw-quote";

/** Sends the quote, requests a manager's approval, or saves the draft and previews it, as the field `do` states. */
export async function submitQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  if (form.get("do") === "send")
    return submit(sendQuoteInput, form, locale, async (input) => {
      await sendQuote(actor, input);
      redirect(paths.workspaceInquiry(locale, input.inquiryId));
    });
  if (form.get("do") === "ask")
    return submit(draftQuoteInput, form, locale, async (input) => {
      await requestApproval(actor, input);
      redirect(paths.workspaceInquiry(locale, input.inquiryId));
    });
  return submit(draftQuoteInput, form, locale, async (input) => {
    await draftQuote(actor, input);
    redirect(`${paths.workspaceQuote(locale, input.inquiryId, { preview: "yes" })}#preview`);
  });
}

/** Saves the draft while the person types. The form stays open. */
export async function draftQuoteAction(form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(draftQuoteInput, form, locale, async (input) => {
    await draftQuote(actor, input);
    return { errors: {}, notice: words(locale)("quotes.form.saved") };
  });
}

/** Withdraws the newest version of the quote. */
export async function withdrawQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(quoteOfShopInput, form, locale, async (input) => {
    await withdrawQuote(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return undefined;
  });
}

/** Accepts the buyer's counteroffer by sending it as a new version. */
export async function acceptCounterofferAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(quoteOfShopInput, form, locale, async (input) => {
    await acceptCounteroffer(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return undefined;
  });
}

/** Sends a quote that an assistant has submitted for a manager's approval. */
export async function approveQuoteAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(quoteOfShopInput, form, locale, async (input) => {
    await approveQuote(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return undefined;
  });
}
