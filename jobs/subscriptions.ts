import { answerAssist as answer } from "@/lib/ai/run-assist-request";
import { continueBulkRun as continueRun } from "@/lib/catalogue/continue-bulk-run";
import type { EventName, MarketEvent } from "@/lib/events/event";
import type { Job } from "@/lib/events/job";
import { carryOnImport as carryOn } from "@/lib/imports/continue-import";
import { countAsked } from "@/lib/inquiries/count-asked";
import { countAskedByVideo } from "@/lib/inquiries/count-asked-by-video";
import { removePictureFiles as removeFilesOfPictures } from "@/lib/media/remove-picture-files";
import { tellBankChange } from "@/lib/notifications/bank-change";
import { tellClosing } from "@/lib/notifications/closing-emails";
import { giveDesignNotices } from "@/lib/notifications/create-listing-notices";
import { giveNotices } from "@/lib/notifications/create-notices";
import { giveSourcingNotices } from "@/lib/notifications/create-sourcing-notices";
import { mailAnswer } from "@/lib/notifications/mail-answer";
import { mailEmailConfirmation } from "@/lib/notifications/mail-email-confirmation";
import { mailGuestLink } from "@/lib/notifications/mail-guest-link";
import { mailInvitation } from "@/lib/notifications/mail-invitation";
import { mailListLink } from "@/lib/notifications/mail-list-link";
import { mailProforma, tellProforma } from "@/lib/notifications/mail-proforma";
import { mailQuote } from "@/lib/notifications/mail-quote";
import { tellApprovers } from "@/lib/notifications/mail-quote-to-approve";
import { mailSignInLink } from "@/lib/notifications/mail-sign-in-link";
import { mailSourcingClosed } from "@/lib/notifications/mail-sourcing-closed";
import { mailSourcingLink } from "@/lib/notifications/mail-sourcing-link";
import { mailSourcingQuote } from "@/lib/notifications/mail-sourcing-quote";
import { mailTwoStepOff, mailTwoStepOn } from "@/lib/notifications/mail-two-step";
import { mailRemoved, mailRoleChanged, tellOwners } from "@/lib/notifications/member-emails";
import { tellDevices } from "@/lib/notifications/notify-devices";
import { tellInvitedShops, tellQuotingShops } from "@/lib/notifications/notify-invited-shops";
import { tellShop } from "@/lib/notifications/notify-shop";
import { tellShopOfAnswer } from "@/lib/notifications/notify-shop-of-answer";
import { mailFormerOwner, mailNewOwner, mailOwnershipOffer } from "@/lib/notifications/ownership-emails";
import { mailInterestLink, tellWatchers } from "@/lib/notifications/watcher-emails";
import { settleShop as settle } from "@/lib/offboarding/finalize-closure";
import { makeArchive as pack } from "@/lib/offboarding/make-archive";
import { tellOfListings as tellOf, tellSearchEngines } from "@/lib/publishing/indexnow/notify-search-engines";
import { noteShop, noteVideo } from "@/lib/publishing/sitemaps/note-changes";
import { recountCategories, recountCategory } from "@/lib/search/recount-category";
import { openConfirmedShopsLater } from "@/lib/shops/open-confirmed-shops";
import { issueAfterAcceptance } from "@/lib/trade/proformas/issue-after-acceptance";
import { routeSourcingRequest } from "@/lib/trade/sourcing/route-sourcing-request";
import { translateMessage as translate } from "@/lib/translations/translate-message";
import { makeVideo as make } from "@/lib/videos/make-video";
import { removeClipFiles as removeClip } from "@/lib/videos/remove-clip-files";
import { otherJobs } from "./internal-jobs";

type Handler = (job: Job<never>) => Promise<unknown>;
type Subscriptions = {
  [Name in EventName]?: Record<
    string,
    (job: Job<Omit<Extract<MarketEvent, { name: Name }>, "name">>) => Promise<unknown>
  >;
};

const continueBulkRun = (job: Parameters<typeof continueRun>[0]) => continueRun(job);
const carryOnImport = (job: Parameters<typeof carryOn>[0]) => carryOn(job);
const answerAssist = (job: Parameters<typeof answer>[0]) => answer(job);
const tellOfListings = (job: Parameters<typeof tellOf>[0]) => tellOf(job);
const makeArchive = (job: Parameters<typeof pack>[0]) => pack(job);
const settleShop = (job: Parameters<typeof settle>[0]) => settle(job);
const translateMessage = (job: Parameters<typeof translate>[0]) => translate(job);

const makeVideo = (job: Parameters<typeof make>[0]) => make(job);
const removeClipFiles = (job: Parameters<typeof removeClip>[0]) => removeClip(job);

const removePictureFiles = (job: Parameters<typeof removeFilesOfPictures>[0]) => removeFilesOfPictures(job);

/** Event name → jobs that the dispatcher enqueues for it. A job's key is the name under which it is stored. */
export const subscriptions = {
  "inquiry.sent": {
    mailGuestLink,
    tellShop,
    tellDevices,
    countAsked,
    countAskedByVideo,
    giveNotices,
    translateMessage,
  },
  "inquiry_list.sent": { mailListLink },
  "inquiry.released": {
    mailGuestLink,
    tellShop,
    tellDevices,
    countAsked,
    countAskedByVideo,
    giveNotices,
    translateMessage,
  },
  "inquiry.marked_as_spam": { countAsked, countAskedByVideo },
  "message.sent": { mailAnswer, tellShop, tellDevices, giveNotices, translateMessage },
  "listing.published": { recountCategory, tellSearchEngines },
  "listing.resumed": { recountCategory, tellSearchEngines },
  "listing.paused": { recountCategory, tellSearchEngines },
  "listing.discontinued": { recountCategory, tellSearchEngines },
  "listing.removed": { recountCategory, tellSearchEngines },
  "listing.edited": { recountCategory, tellSearchEngines },
  "origin.asked": { giveDesignNotices },
  "origin.agreed": { giveDesignNotices },
  "origin.refused": { giveDesignNotices },
  "trial.reached": { giveDesignNotices },
  "trial.over": { giveDesignNotices },
  "trial.promoted": { tellWatchers, recountCategory, tellSearchEngines },
  "trial.watched": { mailInterestLink },
  "video.sent": { makeVideo },
  "video.published": { noteVideo },
  "video.taken_down": { noteVideo },
  "video.edited": { noteVideo },
  "video.removed": { noteVideo, removeClipFiles },
  "import.sent": { carryOnImport },
  "pictures.swept": { removePictureFiles },
  "import.started": { carryOnImport },
  "import.undone": { carryOnImport },
  "listings.edited_together": { recountCategories, tellOfListings },
  "listings.edit_undone": { recountCategories, tellOfListings },
  "bulk_run.started": { continueBulkRun },
  "listings.stepped_together": { recountCategories, tellOfListings },
  "listings.imported": { recountCategories, tellOfListings },
  "assist.asked": { answerAssist },
  "shop.confirmed": { noteShop },
  "shop.edited": { noteShop },
  "shop.closed": { settleShop, tellClosing },
  "shop.reopened": { settleShop },
  "archive.asked": { makeArchive },
  "ownership.offered": { mailOwnershipOffer },
  "ownership.handed_over": { mailNewOwner, mailFormerOwner },
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
  "user.confirmed_email": { openConfirmedShopsLater },
  "email_confirmation.requested": { mailEmailConfirmation },
  "quote.approval_asked": { tellApprovers, tellDevices, giveNotices },
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

/** Job name → handler. A part after a colon only names the subject: `mailMember:<userId>` runs `mailMember`. */
export const handlers: Record<string, Handler | undefined> = Object.assign(
  {},
  otherJobs,
  ...Object.values(subscriptions),
);

export const handlerOf = (jobName: string): Handler | undefined => handlers[jobName.split(":", 1)[0] ?? ""];

/** Returns the names of the jobs that follow from an event; most events have none. */
export const jobsAfter = (eventName: string): string[] =>
  Object.keys((subscriptions as Record<string, object>)[eventName] ?? {});
