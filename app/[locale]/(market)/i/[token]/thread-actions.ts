"use server";

import { redirect } from "next/navigation";
import { currentActor } from "@/app/_lib/session";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { answerHandover } from "@/lib/inquiries/threads/answer-handover";
import { blockShop } from "@/lib/inquiries/threads/block-shop";
import { confirmBuyerEmail } from "@/lib/inquiries/threads/confirm-buyer-email";
import { declineAsBuyer } from "@/lib/inquiries/threads/decline-inquiry";
import {
  answerHandoverInput,
  blockShopInput,
  confirmBuyerEmailInput,
  declineAsBuyerInput,
  reportShopInput,
  reportTranslationAsBuyerInput,
  revokeOwnLinkInput,
  withdrawTranslationReportAsBuyerInput,
} from "@/lib/inquiries/threads/input";
import { reportShop } from "@/lib/inquiries/threads/report";
import { reportTranslationAsBuyer } from "@/lib/inquiries/threads/report-translation";
import { revokeOwnLink } from "@/lib/inquiries/threads/revoke-own-link";
import { withdrawTranslationReportAsBuyer } from "@/lib/inquiries/threads/withdraw-translation-report";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

/** Closes the inquiry for the buyer. */
export async function declineAsBuyerAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(declineAsBuyerInput, form, async (input) => {
    await declineAsBuyer(await currentActor(), input);
    redirect(paths.guestThread(localeOfForm(form), input.token, "changed"));
  });
}

/** Blocks the shop in this thread, or unblocks it, for the buyer. */
export async function blockShopAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(blockShopInput, form, async (input) => {
    await blockShop(await currentActor(), input);
    redirect(paths.guestThread(localeOfForm(form), input.token, "changed"));
  });
}

/** Reports the shop to the operators for the buyer. */
export async function reportShopAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(reportShopInput, form, async (input) => {
    await reportShop(await currentActor(), input);
    redirect(paths.guestThread(localeOfForm(form), input.token, "reported"));
  });
}

/** Reports a translation in the thread as wrong for the buyer. */
export async function reportTranslationAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(reportTranslationAsBuyerInput, form, async (input) => {
    await reportTranslationAsBuyer(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), input.token, "corrected")}#m-${input.messageId}`);
  });
}

/** Withdraws the buyer's report about a translation, which is shown again. */
export async function withdrawTranslationReportAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(withdrawTranslationReportAsBuyerInput, form, async (input) => {
    await withdrawTranslationReportAsBuyer(await currentActor(), input);
    redirect(`${paths.guestThread(localeOfForm(form), input.token, "changed")}#m-${input.messageId}`);
  });
}

/** Records whether the buyer agrees to a handover to another shop. */
export async function answerHandoverAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(answerHandoverInput, form, async (input) => {
    await answerHandover(await currentActor(), input);
    redirect(paths.guestThread(localeOfForm(form), input.token, "changed"));
  });
}

/** Revokes the private link; its page then states that it has ended. */
export async function revokeOwnLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(revokeOwnLinkInput, form, async (input) => {
    await revokeOwnLink(await currentActor(), input);
    redirect(paths.guestThread(localeOfForm(form), input.token));
  });
}

/** Confirms the buyer's email address by the link of an email. */
export async function confirmBuyerEmailAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(confirmBuyerEmailInput, form, async (input) => {
    await confirmBuyerEmail(await currentActor(), input);
    redirect(paths.guestThread(localeOfForm(form), input.token, "changed"));
  });
}
