import { removeFiles } from "@/lib/attachments/take-files";
import { measureHeat } from "@/lib/catalogue/measure-heat";
import { leaveMarket } from "@/lib/closing/leave-market";
import { removeArchive } from "@/lib/closing/remove-archive";
import type { Job } from "@/lib/events/job";
import { followPromises } from "@/lib/factory/follow-promises";
import { sendAddresses } from "@/lib/indexnow/send-addresses";
import { expireInquiries } from "@/lib/inquiries/expire-inquiries";
import { measureShops } from "@/lib/inquiries/measure-shops";
import { findDrops } from "@/lib/insights/find-drops";
import { foldWeeks } from "@/lib/insights/fold-weeks";
import { measureCategories } from "@/lib/insights/measure-categories";
import { markFloors } from "@/lib/market/mark-floors";
import { refreshRates } from "@/lib/market/refresh-rates";
import { sweepPictures } from "@/lib/media/sweep-pictures";
import { mailBankBuyer, mailBankOwner } from "@/lib/notifications/bank-change";
import { mailClosedBuyer, mailClosedMember } from "@/lib/notifications/closing-letters";
import { mailDigest } from "@/lib/notifications/mail-digest";
import { mailDrops, tellDrops } from "@/lib/notifications/mail-drops";
import { mailInvitedMember } from "@/lib/notifications/mail-invited-member";
import { mailMember } from "@/lib/notifications/mail-member";
import { mailProformaMember } from "@/lib/notifications/mail-proforma";
import { mailQuoteAnswer } from "@/lib/notifications/mail-quote-answer";
import { mailQuoteToApprove } from "@/lib/notifications/mail-quote-to-approve";
import { mailQuotingMember } from "@/lib/notifications/mail-quoting-member";
import { mailSearch, mailSearches } from "@/lib/notifications/mail-searches";
import { mailOwnerOfMember } from "@/lib/notifications/member-letters";
import { pushNews } from "@/lib/notifications/push-news";
import { mailWatcher } from "@/lib/notifications/watcher-letters";
import { expireQuotes } from "@/lib/quotes/expire-quotes";
import { sendWaitingQuote } from "@/lib/quotes/send-waiting-quote";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import { countSearchRows, laySearchRows } from "@/lib/search/lay-search-rows";
import { renewShopCards } from "@/lib/shops/renew-shop-cards";
import { refreshSitemaps, writeSitemaps } from "@/lib/sitemaps/write-sitemaps";
import { ageSourcingRequest } from "@/lib/sourcing/age-sourcing-request";
import { closeTrials } from "@/lib/trials/close-trials";
import { sweep } from "./sweep";

/** Jobs that other jobs make, or the clock. */
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
