import { answerAssist as answer } from "@/lib/assist/answer-assist";
import { removeFiles } from "@/lib/attachments/take-files";
import { measureHeat } from "@/lib/catalogue/measure-heat";
import type { EventName, MarketEvent } from "@/lib/events/event";
import type { Job } from "@/lib/events/job";
import { carryOnImport as carryOn } from "@/lib/imports/carry-on-import";
import { sendAddresses } from "@/lib/indexnow/send-addresses";
import { tellOfListings as tellOf, tellSearchEngines } from "@/lib/indexnow/tell-search-engines";
import { countAsked } from "@/lib/inquiries/count-asked";
import { expireInquiries } from "@/lib/inquiries/expire-inquiries";
import { measureShops } from "@/lib/inquiries/measure-shops";
import { markFloors } from "@/lib/market/mark-floors";
import { refreshRates } from "@/lib/market/refresh-rates";
import { mailBankBuyer, mailBankOwner, tellBankChange } from "@/lib/notifications/bank-change";
import { giveNotices } from "@/lib/notifications/give-notices";
import { giveSourcingNotices } from "@/lib/notifications/give-sourcing-notices";
import { mailAnswer } from "@/lib/notifications/mail-answer";
import { mailDigest } from "@/lib/notifications/mail-digest";
import { mailGuestLink } from "@/lib/notifications/mail-guest-link";
import { mailInvitation } from "@/lib/notifications/mail-invitation";
import { mailInvitedMember } from "@/lib/notifications/mail-invited-member";
import { mailListLink } from "@/lib/notifications/mail-list-link";
import { mailMember } from "@/lib/notifications/mail-member";
import { mailProforma, mailProformaMember, tellProforma } from "@/lib/notifications/mail-proforma";
import { mailQuote } from "@/lib/notifications/mail-quote";
import { mailQuoteAnswer } from "@/lib/notifications/mail-quote-answer";
import { mailQuotingMember } from "@/lib/notifications/mail-quoting-member";
import { mailSearch, mailSearches } from "@/lib/notifications/mail-searches";
import { mailSignInLink } from "@/lib/notifications/mail-sign-in-link";
import { mailSourcingClosed } from "@/lib/notifications/mail-sourcing-closed";
import { mailSourcingLink } from "@/lib/notifications/mail-sourcing-link";
import { mailSourcingQuote } from "@/lib/notifications/mail-sourcing-quote";
import { mailTwoStepOff, mailTwoStepOn } from "@/lib/notifications/mail-two-step";
import { mailOwnerOfMember, mailRemoved, mailRoleChanged, tellOwners } from "@/lib/notifications/member-letters";
import { pushNews } from "@/lib/notifications/push-news";
import { tellDevices } from "@/lib/notifications/tell-devices";
import { tellInvitedShops, tellQuotingShops } from "@/lib/notifications/tell-invited-shops";
import { tellShop } from "@/lib/notifications/tell-shop";
import { tellShopOfAnswer } from "@/lib/notifications/tell-shop-of-answer";
import { issueAfterAcceptance } from "@/lib/proformas/issue-after-acceptance";
import { expireQuotes } from "@/lib/quotes/expire-quotes";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import { countSearchRows, laySearchRows } from "@/lib/search/lay-search-rows";
import { recountCategories, recountCategory } from "@/lib/search/recount-category";
import { noteShop } from "@/lib/sitemaps/note-changes";
import { refreshSitemaps, writeSitemaps } from "@/lib/sitemaps/write-sitemaps";
import { ageSourcingRequest } from "@/lib/sourcing/age-sourcing-request";
import { routeSourcingRequest } from "@/lib/sourcing/route-sourcing-request";
import { translateMessage as translate } from "@/lib/translations/translate-message";
import { sweep } from "./sweep";

type Handler = (job: Job<never>) => Promise<unknown>;
type Subscriptions = {
  [Name in EventName]?: Record<
    string,
    (job: Job<Omit<Extract<MarketEvent, { name: Name }>, "name">>) => Promise<unknown>
  >;
};

const carryOnImport = (job: Parameters<typeof carryOn>[0]) => carryOn(job);
const answerAssist = (job: Parameters<typeof answer>[0]) => answer(job);
const tellOfListings = (job: Parameters<typeof tellOf>[0]) => tellOf(job);
const translateMessage = (job: Parameters<typeof translate>[0]) => translate(job);

/** When this happened, then these jobs are done. The key is the job's name, and says it. */
export const subscriptions = {
  "inquiry.sent": { mailGuestLink, tellShop, tellDevices, countAsked, giveNotices, translateMessage },
  "inquiry_list.sent": { mailListLink },
  "inquiry.released": { mailGuestLink, tellShop, tellDevices, countAsked, giveNotices, translateMessage },
  "inquiry.marked_as_spam": { countAsked },
  "message.sent": { mailAnswer, tellShop, tellDevices, giveNotices, translateMessage },
  "listing.published": { recountCategory, tellSearchEngines },
  "listing.resumed": { recountCategory, tellSearchEngines },
  "listing.paused": { recountCategory, tellSearchEngines },
  "listing.discontinued": { recountCategory, tellSearchEngines },
  "listing.removed": { recountCategory, tellSearchEngines },
  "listing.edited": { recountCategory, tellSearchEngines },
  "import.started": { carryOnImport },
  "import.undone": { carryOnImport },
  "listings.imported": { recountCategories, tellOfListings },
  "assist.asked": { answerAssist },
  "shop.edited": { noteShop },
  "proforma.issued": { mailProforma, tellProforma, giveNotices },
  "bank_account.changed": { tellBankChange },
  "bank_account.cancelled": { tellBankChange },
  "member.invited": { mailInvitation },
  "member.joined": { tellOwners },
  "member.left": { tellOwners },
  "member.role_changed": { mailRoleChanged },
  "member.removed": { mailRemoved },
  "user.two_step_on": { mailTwoStepOn },
  "user.two_step_off": { mailTwoStepOff },
  "sign_in_link.requested": { mailSignInLink },
  "quote.sent": { mailQuote, giveNotices },
  "quote.countered": { tellShopOfAnswer, tellDevices, giveNotices },
  "quote.accepted": { tellShopOfAnswer, tellDevices, giveNotices, issueAfterAcceptance },
  "quote.rejected": { tellShopOfAnswer, giveNotices },
  "sourcing_request.sent": { mailSourcingLink, routeSourcingRequest },
  "sourcing_request.released": { routeSourcingRequest },
  "sourcing_request.routed": { tellInvitedShops, tellDevices, giveSourcingNotices },
  "sourcing_request.closed": { mailSourcingClosed, giveSourcingNotices },
  "sourcing_request.withdrawn": { tellQuotingShops, giveSourcingNotices },
  "sourcing_request.expired": { tellQuotingShops, giveSourcingNotices },
  "sourcing_quote.sent": { mailSourcingQuote, giveSourcingNotices },
  "sourcing_quote.chosen": { mailGuestLink, countAsked, tellQuotingShops, giveNotices, giveSourcingNotices },
} satisfies Subscriptions;

/** Jobs that other jobs make, or the clock. */
const others = {
  mailMember,
  mailQuoteAnswer,
  expireQuotes: () => expireQuotes(),
  mailProformaMember,
  mailBankBuyer,
  mailBankOwner,
  mailInvitedMember,
  mailOwnerOfMember,
  mailQuotingMember,
  pushNews,
  ageSourcingRequest: (job: Job<{ requestId: string }>) => ageSourcingRequest(job),
  removeFiles: (job: Job<{ names: string[] }>) => removeFiles(job),
  mailDigest,
  mailSearch,
  mailSearches: () => mailSearches(),
  measureShops: () => measureShops(),
  expireInquiries: () => expireInquiries(),
  measureHeat: () => measureHeat(),
  refreshRates: () => refreshRates(),
  countSearchRows: () => countSearchRows(),
  laySearchRows: () => laySearchRows(),
  markFloors: () => markFloors(),
  sweep,
  buildSuggestions: () => buildSuggestions(),
  refreshSitemaps: () => refreshSitemaps(),
  writeSitemaps: () => writeSitemaps(),
  sendAddresses: () => sendAddresses(),
};

/** Job name → what does it. `mailMember:<userId>` is a mailMember. */
export const handlers: Record<string, Handler | undefined> = Object.assign({}, others, ...Object.values(subscriptions));

export const handlerOf = (jobName: string): Handler | undefined => handlers[jobName.split(":", 1)[0] ?? ""];

/** The jobs that follow from an event; most have none. */
export const jobsAfter = (eventName: string): string[] =>
  Object.keys((subscriptions as Record<string, object>)[eventName] ?? {});
