import { refreshLeadTimes } from "@/lib/catalogue/factory/refresh-lead-times";
import { measureHeat } from "@/lib/catalogue/measure-heat";
import { closeTrials } from "@/lib/catalogue/trials/close-trials";
import type { Job } from "@/lib/events/job";
import { expireInquiries } from "@/lib/inquiries/expire-inquiries";
import { measureShops } from "@/lib/inquiries/measure-shops";
import { detectDrops } from "@/lib/insights/detect-drops";
import { measureCategories } from "@/lib/insights/measure-categories";
import { measureMarket } from "@/lib/insights/measure-market";
import { rollUpWeeks } from "@/lib/insights/roll-up-weeks";
import { purgeAnnouncements } from "@/lib/market/announcements/purge-announcements";
import { paginateFloors } from "@/lib/market/paginate-floors";
import { refreshRates } from "@/lib/market/refresh-rates";
import { removeFiles } from "@/lib/media/attachments/delete-files";
import { deleteUnusedPictures } from "@/lib/media/delete-unused-pictures";
import { hashPictures } from "@/lib/media/hash-pictures";
import { mailBankBuyer, mailBankOwner } from "@/lib/notifications/bank-change";
import { mailClosedBuyer, mailClosedMember } from "@/lib/notifications/closing-emails";
import { mailBooth } from "@/lib/notifications/mail-booth";
import { mailDigest } from "@/lib/notifications/mail-digest";
import { mailDrops, notifyOfDrops } from "@/lib/notifications/mail-drops";
import { mailInvitedMember } from "@/lib/notifications/mail-invited-member";
import { mailMember } from "@/lib/notifications/mail-member";
import { mailMerge } from "@/lib/notifications/mail-merge";
import { mailObjection } from "@/lib/notifications/mail-objection";
import { mailProformaMember } from "@/lib/notifications/mail-proforma";
import { mailQuoteAnswer } from "@/lib/notifications/mail-quote-answer";
import { mailQuoteToApprove } from "@/lib/notifications/mail-quote-to-approve";
import { mailQuotingMember } from "@/lib/notifications/mail-quoting-member";
import { mailReporter } from "@/lib/notifications/mail-reporter";
import { mailSearch, mailSearches } from "@/lib/notifications/mail-searches";
import { mailStand } from "@/lib/notifications/mail-stand";
import { mailAppealAnswer, mailStatement, mailUndoing } from "@/lib/notifications/mail-statement";
import { mailTransfer } from "@/lib/notifications/mail-transfer";
import {
  mailVerificationDecision,
  mailVerificationEnd,
  mailVerificationUndone,
} from "@/lib/notifications/mail-verification";
import { mailOwnerOfMember } from "@/lib/notifications/member-emails";
import { mailInspection } from "@/lib/notifications/notify-of-inspection";
import { pushNotice } from "@/lib/notifications/push-notice";
import { mailWatcher } from "@/lib/notifications/watcher-emails";
import { releaseBooths } from "@/lib/offboarding/release-booths";
import { removeArchive } from "@/lib/offboarding/remove-archive";
import { completeDueTransfers } from "@/lib/offboarding/transfers/complete-transfer";
import { sendAddresses } from "@/lib/publishing/indexnow/send-addresses";
import { refreshSitemaps, writeSitemaps } from "@/lib/publishing/sitemaps/write-sitemaps";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import { countSearchRows, reclusterSearchRows } from "@/lib/search/recluster-search-rows";
import { endExpiredInspections } from "@/lib/shops/inspections/end-inspection";
import { refreshExpiredShopCards } from "@/lib/shops/refresh-expired-shop-cards";
import { expireQuotes } from "@/lib/trade/quotes/expire-quotes";
import { sendWaitingQuote } from "@/lib/trade/quotes/send-waiting-quote";
import { ageSourcingRequest } from "@/lib/trade/sourcing/age-sourcing-request";
import { translateAwaited } from "@/lib/translations/translate-awaited";
import { ageVerifications } from "@/lib/verifications/age-verifications";
import { deleteExpired, maintainPartitions } from "./delete-expired";

/** Handlers of jobs that other jobs enqueue, or the schedule. */
export const internalJobs = {
  mailMember,
  mailReporter,
  mailStand,
  mailStatement,
  mailBooth,
  mailUndoing,
  mailAppealAnswer,
  mailVerificationDecision,
  mailVerificationEnd,
  mailVerificationUndone,
  ageVerifications: () => ageVerifications(),
  mailInspection,
  mailTransfer,
  mailMerge,
  mailObjection,
  completeDueTransfers: () => completeDueTransfers(),
  endExpiredInspections: () => endExpiredInspections(),
  mailQuoteAnswer,
  mailQuoteToApprove,
  expireQuotes: () => expireQuotes(),
  sendWaitingQuote: (job: Parameters<typeof sendWaitingQuote>[0]) => sendWaitingQuote(job),
  mailProformaMember,
  mailClosedBuyer,
  mailClosedMember,
  releaseBooths: () => releaseBooths(),
  removeArchive: (job: Job<{ shopId: number; archiveId: string }>) => removeArchive(job),
  mailBankBuyer,
  mailBankOwner,
  mailInvitedMember,
  mailOwnerOfMember,
  mailQuotingMember,
  pushNotice,
  mailWatcher,
  closeTrials: () => closeTrials(),
  ageSourcingRequest: (job: Job<{ requestId: string }>) => ageSourcingRequest(job),
  removeFiles: (job: Job<{ names: string[] }>) => removeFiles(job),
  mailDigest,
  mailSearch,
  mailSearches: () => mailSearches(),
  refreshLeadTimes: () => refreshLeadTimes(),
  measureShops: () => measureShops(),
  expireInquiries: () => expireInquiries(),
  measureHeat: () => measureHeat(),
  measureCategories: () => measureCategories(),
  measureMarket: () => measureMarket(),
  rollUpWeeks: () => rollUpWeeks(),
  detectDrops: () => detectDrops(),
  notifyOfDrops,
  mailDrops,
  refreshRates: () => refreshRates(),
  countSearchRows: () => countSearchRows(),
  reclusterSearchRows: () => reclusterSearchRows(),
  purgeAnnouncements: () => purgeAnnouncements(),
  paginateFloors: () => paginateFloors(),
  refreshExpiredShopCards: () => refreshExpiredShopCards(),
  sweep: deleteExpired,
  maintainPartitions: () => maintainPartitions(),
  deleteUnusedPictures: () => deleteUnusedPictures(),
  hashPictures: () => hashPictures(),
  buildSuggestions: () => buildSuggestions(),
  refreshSitemaps: () => refreshSitemaps(),
  writeSitemaps: () => writeSitemaps(),
  sendAddresses: () => sendAddresses(),
  translateAwaited: () => translateAwaited(),
};
