"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { type Person, requireActor } from "@/app/_lib/session";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { assignInquiry } from "@/lib/inquiries/threads/assign-inquiry";
import { blockBuyer } from "@/lib/inquiries/threads/block-buyer";
import { declineInquiry } from "@/lib/inquiries/threads/decline-inquiry";
import {
  assignInquiryInput,
  blockBuyerInput,
  declineInquiryInput,
  offerHandoverInput,
  reportBuyerInput,
  reportTranslationAsShopInput,
  saveDraftInput,
  withdrawHandoverInput,
  withdrawTranslationReportAsShopInput,
} from "@/lib/inquiries/threads/input";
import { offerHandover } from "@/lib/inquiries/threads/offer-handover";
import { reportBuyer } from "@/lib/inquiries/threads/report";
import { reportTranslationAsShop } from "@/lib/inquiries/threads/report-translation";
import { saveDraft } from "@/lib/inquiries/threads/save-draft";
import { withdrawHandover } from "@/lib/inquiries/threads/withdraw-handover";
import { withdrawTranslationReportAsShop } from "@/lib/inquiries/threads/withdraw-translation-report";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Runs a command on one inquiry and revalidates its page. */
async function change<Schema extends z.ZodType<{ inquiryId: string }>>(
  schema: Schema,
  form: FormData,
  run: (actor: Person, input: z.output<Schema>) => Promise<unknown>,
  notice?: string,
): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  const state = await submit(schema, form, locale, async (input) => {
    await run(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return { ...emptyForm, notice };
  });
  return Object.keys(state.errors).length > 0 ? state : { ...state, values: {} };
}

/** Saves the draft of a reply while the person types. The page is not revalidated. */
export async function saveDraftAction(form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(saveDraftInput, form, localeOfForm(form), async (input) => {
    await saveDraft(actor, input);
    return emptyForm;
  });
}

/** Assigns the inquiry to a member. */
export async function assignInquiryAction(_: FormState, form: FormData): Promise<FormState> {
  return change(assignInquiryInput, form, assignInquiry);
}

/** Declines the inquiry with a reason. */
export async function declineInquiryAction(_: FormState, form: FormData): Promise<FormState> {
  return change(declineInquiryInput, form, declineInquiry);
}

/** Blocks the buyer, or unblocks them. */
export async function blockBuyerAction(_: FormState, form: FormData): Promise<FormState> {
  return change(blockBuyerInput, form, blockBuyer);
}

/** Reports the buyer to the operators. */
export async function reportBuyerAction(_: FormState, form: FormData): Promise<FormState> {
  return change(reportBuyerInput, form, reportBuyer, words(localeOfForm(form))("threads.report.done"));
}

/** Asks the buyer to agree to a handover to another shop. */
export async function offerHandoverAction(_: FormState, form: FormData): Promise<FormState> {
  return change(offerHandoverInput, form, offerHandover);
}

/** Withdraws the offered handover. */
export async function withdrawHandoverAction(_: FormState, form: FormData): Promise<FormState> {
  return change(withdrawHandoverInput, form, withdrawHandover);
}

/** Reports a translation in the thread as wrong. */
export async function reportTranslationAction(_: FormState, form: FormData): Promise<FormState> {
  const notice = words(localeOfForm(form))("translations.wrong.done");
  return change(reportTranslationAsShopInput, form, reportTranslationAsShop, notice);
}

/** Withdraws the shop's report about a translation, which is shown again. */
export async function withdrawTranslationReportAction(_: FormState, form: FormData): Promise<FormState> {
  return change(withdrawTranslationReportAsShopInput, form, withdrawTranslationReportAsShop);
}
