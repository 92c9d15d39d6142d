import { followPromises } from "@/lib/catalogue/factory/follow-promises";
import { measureHeat } from "@/lib/catalogue/measure-heat";
import { closeTrials } from "@/lib/catalogue/trials/close-trials";
import type { Job } from "@/lib/events/job";
import { expireInquiries } from "@/lib/inquiries/expire-inquiries";
import { measureShops } from "@/lib/inquiries/measure-shops";
import { findDrops } from "@/lib/insights/detect-drops";
import { measureCategories } from "@/lib/insights/measure-categories";
import { foldWeeks } from "@/lib/insights/roll-up-weeks";
import { markFloors } from "@/lib/market/mark-floors";
import { refreshRates } from "@/lib/market/refresh-rates";
import { removeFiles } from "@/lib/media/attachments/take-files";
import { sweepPictures } from "@/lib/media/sweep-pictures";
import { mailBankBuyer, mailBankOwner } from "@/lib/notifications/bank-change";
import { mailClosedBuyer, mailClosedMember } from "@/lib/notifications/closing-emails";
import { mailDigest } from "@/lib/notifications/mail-digest";
import { mailDrops, tellDrops } from "@/lib/notifications/mail-drops";
import { mailInvitedMember } from "@/lib/notifications/mail-invited-member";
import { mailMember } from "@/lib/notifications/mail-member";
import { mailProformaMember } from "@/lib/notifications/mail-proforma";
import { mailQuoteAnswer } from "@/lib/notifications/mail-quote-answer";
import { mailQuoteToApprove } from "@/lib/notifications/mail-quote-to-approve";
import { mailQuotingMember } from "@/lib/notifications/mail-quoting-member";
import { mailSearch, mailSearches } from "@/lib/notifications/mail-searches";
import { mailOwnerOfMember } from "@/lib/notifications/member-emails";
import { pushNews } from "@/lib/notifications/push-notice";
import { mailWatcher } from "@/lib/notifications/watcher-emails";
import { leaveMarket } from "@/lib/offboarding/release-booths";
import { removeArchive } from "@/lib/offboarding/remove-archive";
import { sendAddresses } from "@/lib/publishing/indexnow/send-addresses";
import { refreshSitemaps, writeSitemaps } from "@/lib/publishing/sitemaps/write-sitemaps";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import { countSearchRows, laySearchRows } from "@/lib/search/fill-search-rows";
import { renewShopCards } from "@/lib/shops/renew-shop-cards";
import { expireQuotes } from "@/lib/trade/quotes/expire-quotes";
import { sendWaitingQuote } from "@/lib/trade/quotes/send-waiting-quote";
import { ageSourcingRequest } from "@/lib/trade/sourcing/age-sourcing-request";
import { sweep } from "./cleanup";

/** Handlers of jobs that other jobs enqueue, or the schedule. */
export const otherJobs = {
  mailMember,
  mailQuoteAnswer,
  mailQuoteToApprove,
  expireQuotes: () => expireQuotes(),
  sendWaitingQuote: (job: Parameters<typeof sendWaitingQuote>[0]) => sendWaitingQuote(job),
  mailProformaMember,
  mailClosedBuyer,
  mailClosedMember,
  leaveMarket: () => leaveMarket(),
  removeArchive: (job: Job<{ shopId: number; archiveId: string }>) => removeArchive(job),
  mailBankBuyer,
  mailBankOwner,
  mailInvitedMember,
  mailOwnerOfMember,
  mailQuotingMember,
  pushNews,
  mailWatcher,
  closeTrials: () => closeTrials(),
  ageSourcingRequest: (job: Job<{ requestId: string }>) => ageSourcingRequest(job),
  removeFiles: (job: Job<{ names: string[] }>) => removeFiles(job),
  mailDigest,
  mailSearch,
  mailSearches: () => mailSearches(),
  followPromises: () => followPromises(),
  measureShops: () => measureShops(),
  expireInquiries: () => expireInquiries(),
  measureHeat: () => measureHeat(),
  measureCategories: () => measureCategories(),
  foldWeeks: () => foldWeeks(),
  findDrops: () => findDrops(),
  tellDrops,
  mailDrops,
  refreshRates: () => refreshRates(),
  countSearchRows: () => countSearchRows(),
  laySearchRows: () => laySearchRows(),
  markFloors: () => markFloors(),
  renewShopCards: () => renewShopCards(),
  sweep,
  sweepPictures: () => sweepPictures(),
  buildSuggestions: () => buildSuggestions(),
  refreshSitemaps: () => refreshSitemaps(),
  writeSitemaps: () => writeSitemaps(),
  sendAddresses: () => sendAddresses(),
};
