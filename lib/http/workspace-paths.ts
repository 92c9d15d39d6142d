import { toBase36 } from "../core/id";
import type { Locale } from "../i18n/locale";
import { type Parameters, query } from "./query";

/** What members of a shop open; part of `paths`. */
export const workspacePaths = {
  workspaceProforma: (l: Locale, inquiryId: string, id: string) =>
    `/${l}/workspace/inquiries/${inquiryId}/proforma/${id}`,
  /** Who works in the shop, and one of them. */
  workspacePeople: (l: Locale, done?: "removed" | "changed") => `/${l}/workspace/shop/people${query({ done })}`,
  workspaceMember: (l: Locale, userId: string) => `/${l}/workspace/shop/people/${userId}`,
  /** Parts of the shop page that are changed on pages of their own. */
  workspaceBooths: (l: Locale) => `/${l}/workspace/shop/booths`,
  workspacePresences: (l: Locale) => `/${l}/workspace/shop/presences`,
  workspaceHolidays: (l: Locale) => `/${l}/workspace/shop/holidays`,
  workspacePictures: (l: Locale) => `/${l}/workspace/shop/pictures`,
  workspaceCollections: (l: Locale, edit?: number) => `/${l}/workspace/shop/collections${query({ edit })}`,
  workspaceBrand: (l: Locale) => `/${l}/workspace/shop/brand`,
  /** Handing the shop over, taking everything along, closing it. */
  workspaceClosing: (l: Locale) => `/${l}/workspace/shop/closing`,
  archive: (shopId: number, id: string) => `/api/archives${query({ shop: toBase36(shopId), archive: id })}`,
  workspaceBank: (l: Locale) => `/${l}/workspace/shop/bank`,
  workspaceSourcing: (l: Locale) => `/${l}/workspace/sourcing`,
  workspaceSourcingRequest: (l: Locale, id: string) => `/${l}/workspace/sourcing/${id}`,
  workspace: (l: Locale) => `/${l}/workspace`,
  /** For who has an account: a first or a further shop. */
  workspaceConfirmEmail: (l: Locale, token: string) => `/${l}/workspace/confirm-email/${token}`,
  workspaceOpenShop: (l: Locale) => `/${l}/workspace/open-a-shop`,
  workspaceInquiries: (l: Locale, status?: string, before?: string, q?: string) =>
    `/${l}/workspace/inquiries${query({ status, q, before })}`,
  workspaceInquiry: (l: Locale, id: string) => `/${l}/workspace/inquiries/${id}`,
  /** Where an offer is written; `add` is a design more, `preview` opens it as the buyer reads it. */
  workspaceQuote: (l: Locale, id: string, more: { add?: string; preview?: "yes" } = {}) =>
    `/${l}/workspace/inquiries/${id}/quote${query(more)}`,
  /** One quote for many inquiries about a design. */
  workspaceQuotes: (l: Locale, design?: number) =>
    `/${l}/workspace/inquiries/quotes${query({ design: design && toBase36(design) })}`,
  /** How the shop does, seen as far as `asked` says. */
  workspaceFigures: (l: Locale, asked: Parameters = {}) => `/${l}/workspace/figures${query(asked)}`,
  workspaceTriage: (l: Locale) => `/${l}/workspace/inquiries/triage`,
  workspaceFactory: (l: Locale) => `/${l}/workspace/factory`,
  /** `done` is what just happened to the listing `on`. */
  workspaceListings: (
    l: Locale,
    status?: string,
    more: { q?: string; sort?: string; page?: number; done?: string; on?: string } = {},
  ) =>
    `/${l}/workspace/listings${query({ status, ...more, page: more.page && more.page > 1 ? more.page : undefined })}`,
  /** `draft` goes on with one that was begun. */
  workspaceNewListing: (l: Locale, draft?: string) => `/${l}/workspace/listings/new${query({ draft })}`,
  workspaceListing: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}${query({ done })}`,
  /** Where a new design grows out of this one; its family; its trial. */
  workspaceGrow: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/grow`,
  workspaceFamily: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}/family${query({ done })}`,
  workspaceTrial: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}/trial${query({ done })}`,
  /** The clips of a shop, and one of them; `done` is what just happened, `on` to which, `design` what is filmed next. */
  workspaceVideos: (l: Locale, more: { done?: string; on?: number; design?: number } = {}) =>
    `/${l}/workspace/videos${query({ done: more.done, on: more.on && toBase36(more.on), design: more.design && toBase36(more.design) })}`,
  workspaceVideo: (l: Locale, id: number, done?: "edited") =>
    `/${l}/workspace/videos/${toBase36(id)}${query({ done })}`,
  /** Begins a file that comes in parts; below it lies each file; see app/api/uploads. */
  uploads: (l: Locale, shopId: number) => `/api/uploads${query({ locale: l, shop: shopId })}`,
  /** Many designs at once: templates, tables, and one table with what it would do or did. */
  workspaceImports: (l: Locale) => `/${l}/workspace/listings/import`,
  workspaceImport: (l: Locale, id: string, page?: number) =>
    `/${l}/workspace/listings/import/${id}${query({ page: page && page > 1 ? page : undefined })}`,
  /** Tables as files; forms add what they ask for. See app/api/sheets. */
  sheetTemplate: "/api/sheets/template",
  sheetOfDesigns: "/api/sheets/designs",
  sheetOfFigures: (l: Locale, shopId: number, asked: Parameters = {}) =>
    `/api/sheets/figures${query({ locale: l, shop: toBase36(shopId), ...asked })}`,
  sheetOfWrongRows: (l: Locale, shopId: number, id: string) =>
    `/api/sheets/wrong${query({ locale: l, shop: toBase36(shopId), import: id })}`,
  /** Where a model's draft of a design stands beside what it says now. */
  workspaceListingDraft: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/draft`,
  /** Whether a model may help the shop, and what it saved. */
  workspaceAssist: (l: Locale) => `/${l}/workspace/shop/assist`,
  /** A design as buyers will see it, in the language `in`. */
  workspaceListingPreview: (l: Locale, id: number, in_?: Locale) =>
    `/${l}/workspace/listings/${toBase36(id)}/preview${query({ in: in_ })}`,
  /** One change to several designs. */
  workspaceTogether: (l: Locale) => `/${l}/workspace/listings/together`,
  /** A step of many designs; `page` of those that stay as they are. */
  workspaceBulkRun: (l: Locale, id: string, page?: number) =>
    `/${l}/workspace/listings/together/${id}${query({ page: page && page > 1 ? page : undefined })}`,
  workspaceQuickReplies: (l: Locale, edit?: string) => `/${l}/workspace/shop/quick-replies${query({ edit })}`,
  /** Which phones tell their member what happens, and the script that shows it there. */
  workspaceDevices: (l: Locale) => `/${l}/workspace/devices`,
  noticeWorker: "/workspace/notices.js",
  /** For operators. */
  workspaceReports: (l: Locale) => `/${l}/workspace/reports`,
  workspaceShop: (l: Locale) => `/${l}/workspace/shop`,
};
