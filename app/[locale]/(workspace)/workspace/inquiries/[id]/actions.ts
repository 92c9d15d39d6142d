"use server";

import { revalidatePath } from "next/cache";
import { type Person, requireActor } from "@/app/_lib/session";
import { storeUploads, withFileError } from "@/app/_lib/store-uploads";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { replyAsShopInput, reviewInquiryInput } from "@/lib/inquiries/input";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import { reviewInquiry } from "@/lib/inquiries/review-inquiry";
import type { Sender } from "@/lib/media/attachments/store-upload";
import { localeOfForm } from "@/lib/rendering/document-form";
import { withPhrases } from "@/lib/translations/phrase-fields";

/** Sends a reply to the buyer; the thread then shows it above an empty form. */
export async function replyAsShopAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  const refusal = await storeUploads(form, senderOf(actor));
  const state = await submit(withPhrases(replyAsShopInput), form, locale, async (input) => {
    if (refusal) throw refusal;
    await replyAsShop(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return { errors: {}, notice: words(locale)("inquiries.replyAsShop.sent") };
  });
  return state.notice ? { ...state, values: {} } : withFileError(state, refusal, locale);
}

const senderOf = ({ memberships: [first], userId }: Person): Sender =>
  first ? { shopId: first.shopId } : { network: userId };

/** Releases a held inquiry, or marks it as spam. */
export async function reviewInquiryAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(reviewInquiryInput, form, locale, async (input) => {
    await reviewInquiry(actor, input);
    revalidatePath(paths.workspaceInquiry(locale, input.inquiryId));
    return emptyForm;
  });
}
