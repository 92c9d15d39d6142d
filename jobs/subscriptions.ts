import { runAssistRequest as answer } from "@/lib/ai/run-assist-request";
import { continueBulkRun as continueRun } from "@/lib/catalogue/continue-bulk-run";
import type { Job } from "@/lib/events/job";
import { continueImport as carryOn } from "@/lib/imports/continue-import";
import { countListingInquiries } from "@/lib/inquiries/count-listing-inquiries";
import { countVideoInquiries } from "@/lib/inquiries/count-video-inquiries";
import { removePictureFiles as removeFilesOfPictures } from "@/lib/media/remove-picture-files";
import { notifyOfBankChange } from "@/lib/notifications/bank-change";
import { notifyOfClosing } from "@/lib/notifications/closing-emails";
import { createListingNotices } from "@/lib/notifications/create-listing-notices";
import { createNotices } from "@/lib/notifications/create-notices";
import { createSourcingNotices } from "@/lib/notifications/create-sourcing-notices";
import { mailAnswer } from "@/lib/notifications/mail-answer";
import { mailEmailConfirmation } from "@/lib/notifications/mail-email-confirmation";
import { mailGuestLink } from "@/lib/notifications/mail-guest-link";
import { mailInvitation } from "@/lib/notifications/mail-invitation";
import { mailListLink } from "@/lib/notifications/mail-list-link";
import { mailProforma, notifyOfProforma } from "@/lib/notifications/mail-proforma";
import { mailQuote } from "@/lib/notifications/mail-quote";
import { notifyApprovers } from "@/lib/notifications/mail-quote-to-approve";
import { notifyReporters } from "@/lib/notifications/mail-reporter";
import { mailSignInLink } from "@/lib/notifications/mail-sign-in-link";
import { mailSourcingClosed } from "@/lib/notifications/mail-sourcing-closed";
import { mailSourcingLink } from "@/lib/notifications/mail-sourcing-link";
import { mailSourcingQuote } from "@/lib/notifications/mail-sourcing-quote";
import { notifyOfStand } from "@/lib/notifications/mail-stand";
import { notifyOfAppealAnswer, notifyOfDecision, notifyOfUndoing } from "@/lib/notifications/mail-statement";
import { mailThanks } from "@/lib/notifications/mail-thanks";
import { mailTwoStepOff, mailTwoStepOn } from "@/lib/notifications/mail-two-step";
import { mailRemoved, mailRoleChanged, notifyOwners } from "@/lib/notifications/member-emails";
import { notifyDevices } from "@/lib/notifications/notify-devices";
import { notifyInvitedShops, notifyQuotingShops } from "@/lib/notifications/notify-invited-shops";
import { notifyShop } from "@/lib/notifications/notify-shop";
import { notifyShopOfAnswer } from "@/lib/notifications/notify-shop-of-answer";
import { mailFormerOwner, mailNewOwner, mailOwnershipOffer } from "@/lib/notifications/ownership-emails";
import { mailInterestLink, notifyWatchers } from "@/lib/notifications/watcher-emails";
import { finalizeClosure as settle } from "@/lib/offboarding/finalize-closure";
import { makeArchive as pack } from "@/lib/offboarding/make-archive";
import { notifyOfListings as notifyOf, notifySearchEngines } from "@/lib/publishing/indexnow/notify-search-engines";
import { noteHiddenListing, noteShop, noteVideo } from "@/lib/publishing/sitemaps/note-changes";
import { recountCategories, recountCategory, recountCategoryOfHidden } from "@/lib/search/recount-category";
import { openConfirmedShopsLater } from "@/lib/shops/open-confirmed-shops";
import { issueAfterAcceptance } from "@/lib/trade/proformas/issue-after-acceptance";
import { routeSourcingRequest } from "@/lib/trade/sourcing/route-sourcing-request";
import { translateMessage as translate } from "@/lib/translations/translate-message";
import { processVideoDraft as make } from "@/lib/videos/process-video-draft";
import { removeVideoFiles as deleteVideoFiles } from "@/lib/videos/remove-video-files";
import { internalJobs } from "./internal-jobs";
import { operatorSubscriptions } from "./operator-subscriptions";
import type { Subscriptions } from "./subscription-types";
import { verificationSubscriptions } from "./verification-subscriptions";

type Handler = (job: Job<never>) => Promise<unknown>;
const continueBulkRun = (job: Parameters<typeof continueRun>[0]) => continueRun(job);
const continueImport = (job: Parameters<typeof carryOn>[0]) => carryOn(job);
const runAssistRequest = (job: Parameters<typeof answer>[0]) => answer(job);
const notifyOfListings = (job: Parameters<typeof notifyOf>[0]) => notifyOf(job);
const makeArchive = (job: Parameters<typeof pack>[0]) => pack(job);
const finalizeClosure = (job: Parameters<typeof settle>[0]) => settle(job);
const translateMessage = (job: Parameters<typeof translate>[0]) => translate(job);

const makeVideo = (job: Parameters<typeof make>[0]) => make(job);
const removeVideoFiles = (job: Parameters<typeof deleteVideoFiles>[0]) => deleteVideoFiles(job);

const removePictureFiles = (job: Parameters<typeof removeFilesOfPictures>[0]) => removeFilesOfPictures(job);

/** Event name → jobs that the dispatcher enqueues for it. A job's key is the name under which it is stored. */
export const subscriptions = {
  ...operatorSubscriptions,
  ...verificationSubscriptions,
  "inquiry.sent": {
    mailGuestLink,
    notifyShop,
    notifyDevices,
    countListingInquiries,
    countVideoInquiries,
    createNotices,
    translateMessage,
  },
  "inquiry_list.sent": { mailListLink },
  "inquiry.released": {
    mailGuestLink,
    notifyShop,
    notifyDevices,
    countListingInquiries,
    countVideoInquiries,
    createNotices,
    translateMessage,
  },
  "inquiry.marked_as_spam": { countListingInquiries, countVideoInquiries },
  "message.sent": { mailAnswer, notifyShop, notifyDevices, createNotices, translateMessage },
  "listing.published": { recountCategory, notifySearchEngines },
  "listing.resumed": { recountCategory, notifySearchEngines },
  "listing.paused": { recountCategory, notifySearchEngines },
  "listing.discontinued": { recountCategory, notifySearchEngines },
  "listing.removed": { recountCategory, notifySearchEngines },
  "listing.hidden": { recountCategoryOfHidden, noteHiddenListing },
  "listing.held": { recountCategoryOfHidden, noteHiddenListing },
  "listing.restored": { recountCategory, notifySearchEngines },
  "shop.texts_released": { noteShop },
  "video.held": { noteVideo },
  "shop.suspended": { finalizeClosure },
  "shop.restored": { finalizeClosure },
  "case.decided": { notifyOfDecision, notifyReporters },
  "decision.undone": { notifyOfUndoing },
  "appeal.answered": { notifyOfAppealAnswer },
  "listing.edited": { recountCategory, notifySearchEngines },
  "origin.requested": { createListingNotices },
  "origin.agreed": { createListingNotices },
  "origin.refused": { createListingNotices },
  "trial.reached": { createListingNotices },
  "trial.over": { createListingNotices },
  "trial.promoted": { notifyWatchers, recountCategory, notifySearchEngines },
  "trial.watched": { mailInterestLink },
  "video.uploaded": { makeVideo },
  "video.published": { noteVideo },
  "video.taken_down": { noteVideo },
  "video.edited": { noteVideo },
  "video.removed": { noteVideo, removeVideoFiles },
  "import.sent": { continueImport },
  "pictures.deleted": { removePictureFiles },
  "import.started": { continueImport },
  "import.undone": { continueImport },
  "listings.bulk_edited": { recountCategories, notifyOfListings },
  "listings.edit_undone": { recountCategories, notifyOfListings },
  "bulk_run.started": { continueBulkRun },
  "listings.bulk_stepped": { recountCategories, notifyOfListings },
  "listings.imported": { recountCategories, notifyOfListings },
  "assist.requested": { runAssistRequest },
  "shop.confirmed": { noteShop },
  "shop.edited": { noteShop },
  "shop.closed": { finalizeClosure, notifyOfClosing },
  "shop.reopened": { finalizeClosure },
  "archive.requested": { makeArchive },
  "ownership.offered": { mailOwnershipOffer },
  "ownership.handed_over": { mailNewOwner, mailFormerOwner },
  "proforma.issued": { mailProforma, notifyOfProforma, createNotices },
  "bank_account.changed": { notifyOfBankChange },
  "bank_account.cancelled": { notifyOfBankChange },
  "member.invited": { mailInvitation },
  "member.joined": { notifyOwners },
  "member.left": { notifyOwners },
  "member.role_changed": { mailRoleChanged },
  "member.removed": { mailRemoved },
  "user.two_step_on": { mailTwoStepOn },
  "user.two_step_off": { mailTwoStepOff },
  "sign_in_link.requested": { mailSignInLink },
  "user.confirmed_email": { openConfirmedShopsLater },
  "email_confirmation.requested": { mailEmailConfirmation },
  "stand.invited": { notifyOfStand },
  "stand.accepted": { notifyOfStand },
  "stand.refused": { notifyOfStand },
  "lead.became_inquiry": { mailThanks },
  "quote.approval_requested": { notifyApprovers, notifyDevices, createNotices },
  "quote.sent": { mailQuote, createNotices },
  "quote.countered": { notifyShopOfAnswer, notifyDevices, createNotices },
  "quote.accepted": { notifyShopOfAnswer, notifyDevices, createNotices, issueAfterAcceptance },
  "quote.rejected": { notifyShopOfAnswer, createNotices },
  "sourcing_request.sent": { mailSourcingLink, routeSourcingRequest },
  "sourcing_request.released": { routeSourcingRequest },
  "sourcing_request.routed": { notifyInvitedShops, notifyDevices, createSourcingNotices },
  "sourcing_request.closed": { mailSourcingClosed, createSourcingNotices },
  "sourcing_request.withdrawn": { notifyQuotingShops, createSourcingNotices },
  "sourcing_request.expired": { notifyQuotingShops, createSourcingNotices },
  "sourcing_quote.sent": { mailSourcingQuote, createSourcingNotices },
  "sourcing_quote.chosen": {
    mailGuestLink,
    countListingInquiries,
    notifyQuotingShops,
    createNotices,
    createSourcingNotices,
  },
} satisfies Subscriptions;

/** Job name → handler. A part after a colon only names the subject: `mailMember:<userId>` runs `mailMember`. */
export const handlers: Record<string, Handler | undefined> = Object.assign(
  {},
  internalJobs,
  ...Object.values(subscriptions),
);

export const findHandler = (jobName: string): Handler | undefined => handlers[jobName.split(":", 1)[0] ?? ""];

/** Returns the names of the jobs that follow from an event; most events have none. */
export const listJobsOfEvent = (eventName: string): string[] =>
  Object.keys((subscriptions as Record<string, object>)[eventName] ?? {});
