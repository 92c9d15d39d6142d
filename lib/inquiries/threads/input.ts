import { z } from "zod";
import { optionalText, plainText, requiredText } from "@/lib/http/plain-text";
import { locales, type SomeTexts } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { placeholders, unknownPlaceholders } from "./placeholders";
import { declineReasons, reportReasons } from "./reasons";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;

const token = z.string().max(100);
const inquiryId = z.uuid();
const ofShop = { inquiryId };
const ofBuyer = { token };
const optionalId = z.preprocess((value) => value || undefined, z.uuid().optional());
const choose = key("threads.choose");

export const declineInquiryInput = z.object({ ...ofShop, why: z.enum(declineReasons.shop, { error: choose }) });
export type DeclineInquiry = z.output<typeof declineInquiryInput>;
export const declineAsBuyerInput = z.object({ ...ofBuyer, why: z.enum(declineReasons.buyer, { error: choose }) });
export type DeclineAsBuyer = z.output<typeof declineAsBuyerInput>;

/** An empty text deletes the draft. */
export const saveDraftInput = z.object({ ...ofShop, body: optionalText(5000, plainText) });
export type SaveDraft = z.output<typeof saveDraftInput>;

/** `assigneeId` is a member of the shop; undefined assigns nobody. */
export const assignInquiryInput = z.object({
  ...ofShop,
  assigneeId: optionalId,
});
export type AssignInquiry = z.output<typeof assignInquiryInput>;

const block = z.enum(["block", "unblock"]);
export const blockBuyerInput = z.object({ ...ofShop, block });
export type BlockBuyer = z.output<typeof blockBuyerInput>;
export const blockShopInput = z.object({ ...ofBuyer, block });
export type BlockShop = z.output<typeof blockShopInput>;

export const revokeOwnLinkInput = z.object(ofBuyer);
export type RevokeOwnLink = z.output<typeof revokeOwnLinkInput>;

export const confirmBuyerEmailInput = z.object({ ...ofBuyer, mail: z.string().max(100) });
export type ConfirmBuyerEmail = z.output<typeof confirmBuyerEmailInput>;

/** `messageId`: the message that is reported; undefined for the thread as a whole. */
const report = {
  reason: z.enum(reportReasons, { error: choose }),
  details: optionalText(1000, plainText),
  messageId: optionalId,
};
export const reportBuyerInput = z.object({ ...ofShop, ...report });
export type ReportBuyer = z.output<typeof reportBuyerInput>;
export const reportShopInput = z.object({ ...ofBuyer, ...report });
export type ReportShop = z.output<typeof reportShopInput>;
/** `shown` is the translation that the reader's browser made; that of the market is in the database. */
const translationReport = {
  messageId: z.uuid(),
  locale: z.enum(locales),
  source: z.enum(["phrases", "provider", "device"]),
  shown: optionalText(20_000, plainText),
  details: optionalText(1000, plainText),
};
export const reportTranslationAsBuyerInput = z.object({ ...ofBuyer, ...translationReport });
export type ReportTranslationAsBuyer = z.output<typeof reportTranslationAsBuyerInput>;
export const reportTranslationAsShopInput = z.object({ ...ofShop, ...translationReport });
export type ReportTranslationAsShop = z.output<typeof reportTranslationAsShopInput>;
const withdrawnReport = { messageId: z.uuid(), locale: z.enum(locales) };
export const withdrawTranslationReportAsBuyerInput = z.object({ ...ofBuyer, ...withdrawnReport });
export type WithdrawTranslationReportAsBuyer = z.output<typeof withdrawTranslationReportAsBuyerInput>;
export const withdrawTranslationReportAsShopInput = z.object({ ...ofShop, ...withdrawnReport });
export type WithdrawTranslationReportAsShop = z.output<typeof withdrawTranslationReportAsShopInput>;
export const settleReportInput = z.object({ reportId: z.uuid() });
export type SettleReport = z.output<typeof settleReportInput>;

export const offerHandoverInput = z.object({
  ...ofShop,
  toShopId: z.coerce.number({ error: choose }).int().positive({ error: choose }),
  why: requiredText(500, plainText, key("threads.handover.reasonMissing")),
});
export type OfferHandover = z.output<typeof offerHandoverInput>;
export const withdrawHandoverInput = z.object({ ...ofShop, handoverId: z.uuid() });
export type WithdrawHandover = z.output<typeof withdrawHandoverInput>;
export const answerHandoverInput = z.object({ ...ofBuyer, handoverId: z.uuid(), answer: z.enum(["agree", "decline"]) });
export type AnswerHandover = z.output<typeof answerHandoverInput>;

/** A text that may contain `{name}`, `{design}`, `{quantity}` and `{shop}`; any other name in braces is refused. */
const quickBody = optionalText(2000, plainText).superRefine((text, context) => {
  const [unknown] = unknownPlaceholders(text ?? "");
  if (unknown === undefined) return;
  const known = placeholders.map((name) => `{${name}}`).join(" ");
  const params = { unknown, known };
  context.addIssue({ code: "custom", message: key("threads.quickReplies.unknownPlaceholder"), params });
});
export const saveQuickReplyInput = z
  .object({
    shopId: z.coerce.number().int().positive(),
    quickReplyId: optionalId,
    key: optionalId,
    title: requiredText(60),
    "body-en": quickBody,
    "body-zh": quickBody,
    "body-es": quickBody,
    "body-pt-br": quickBody,
    "body-ru": quickBody,
    "body-ar": quickBody,
    "body-ur": quickBody,
    "body-fr": quickBody,
  })
  .transform(({ shopId, quickReplyId, key: formKey, title, ...texts }) => {
    const entries = locales.map((locale) => [locale, texts[`body-${locale}`]] as const);
    const bodies: SomeTexts = Object.fromEntries(entries.filter(([, text]) => text !== undefined));
    return { shopId, quickReplyId, key: formKey, title, bodies };
  })
  .refine(({ bodies }) => Object.keys(bodies).length > 0, {
    path: ["form"],
    error: key("threads.quickReplies.bodyMissing"),
  });
export type SaveQuickReply = z.output<typeof saveQuickReplyInput>;

export const removeQuickReplyInput = z.object({ shopId: z.coerce.number().int().positive(), quickReplyId: z.uuid() });
export type RemoveQuickReply = z.output<typeof removeQuickReplyInput>;
export const addStarterRepliesInput = z.object({ shopId: z.coerce.number().int().positive() });
export type AddStarterReplies = z.output<typeof addStarterRepliesInput>;
