import { toBase36 } from "../core/id";
import type { Locale } from "../i18n/locale";
import { type Parameters, query } from "./query";

/** Addresses of a shop's members; part of `paths`. */
export const workspacePaths = {
  workspaceProforma: (l: Locale, inquiryId: string, id: string) =>
    `/${l}/workspace/inquiries/${inquiryId}/proforma/${id}`,
  /** The members of the shop, and one of them. */
  workspacePeople: (l: Locale, done?: "removed" | "changed") => `/${l}/workspace/shop/people${query({ done })}`,
  workspaceMember: (l: Locale, userId: string) => `/${l}/workspace/shop/people/${userId}`,
  /** Parts of the storefront that are edited on pages of their own. */
  workspaceBooths: (l: Locale) => `/${l}/workspace/shop/booths`,
  workspacePresences: (l: Locale) => `/${l}/workspace/shop/presences`,
  workspaceHolidays: (l: Locale) => `/${l}/workspace/shop/holidays`,
  workspacePictures: (l: Locale) => `/${l}/workspace/shop/pictures`,
  workspaceCollections: (l: Locale, edit?: number) => `/${l}/workspace/shop/collections${query({ edit })}`,
  workspaceBrand: (l: Locale) => `/${l}/workspace/shop/brand`,
  /** The page to hand the shop over, to download its data and to close it. */
  /** Who of the market looked at the workspace. */
  workspaceInspections: (l: Locale) => `/${l}/workspace/shop/inspections`,
  workspaceClosing: (l: Locale) => `/${l}/workspace/shop/closing`,
  archive: (shopId: number, id: string) => `/api/archives${query({ shop: toBase36(shopId), archive: id })}`,
  /** The decisions of the market about the shop, or one of them. */
  workspaceStatements: (l: Locale, decisionId?: string) =>
    `/${l}/workspace/statements${decisionId ? `#decision-${decisionId}` : ""}`,
  workspaceVerifications: (l: Locale) => `/${l}/workspace/verifications`,
  workspaceVerification: (l: Locale, id: string) => `/${l}/workspace/verifications/${id}`,
  workspaceBank: (l: Locale) => `/${l}/workspace/shop/bank`,
  workspaceSourcing: (l: Locale) => `/${l}/workspace/sourcing`,
  workspaceSourcingRequest: (l: Locale, id: string) => `/${l}/workspace/sourcing/${id}`,
  workspace: (l: Locale) => `/${l}/workspace`,
  /** Opens a first or a further shop, for people with an account. */
  workspaceConfirmEmail: (l: Locale, token: string) => `/${l}/workspace/confirm-email/${token}`,
  workspaceOpenShop: (l: Locale) => `/${l}/workspace/open-a-shop`,
  workspaceInquiries: (l: Locale, status?: string, before?: string, q?: string) =>
    `/${l}/workspace/inquiries${query({ status, q, before })}`,
  workspaceInquiry: (l: Locale, id: string) => `/${l}/workspace/inquiries/${id}`,
  /** The editor of a quote; `add` adds a listing, `preview` shows it as the buyer reads it. */
  workspaceQuote: (l: Locale, id: string, more: { add?: string; preview?: "yes" } = {}) =>
    `/${l}/workspace/inquiries/${id}/quote${query(more)}`,
  /** One quote for many inquiries about a listing. */
  workspaceQuotes: (l: Locale, design?: number) =>
    `/${l}/workspace/inquiries/quotes${query({ design: design && toBase36(design) })}`,
  /** The shop's figures, filtered by `filters`. */
  workspaceFigures: (l: Locale, filters: Parameters = {}) => `/${l}/workspace/figures${query(filters)}`,
  workspaceTriage: (l: Locale) => `/${l}/workspace/inquiries/triage`,
  workspaceFactory: (l: Locale) => `/${l}/workspace/factory`,
  /** `done` is the step that the listing `on` has just taken. */
  workspaceListings: (
    l: Locale,
    status?: string,
    more: { q?: string; sort?: string; page?: number; done?: string; on?: string } = {},
  ) =>
    `/${l}/workspace/listings${query({ status, ...more, page: more.page && more.page > 1 ? more.page : undefined })}`,
  /** `draft` continues a saved draft; `prefill` is the title in the language `in`, and the category. */
  workspaceNewListing: (l: Locale, draft?: string, prefill: { title?: string; in?: Locale; category?: number } = {}) =>
    `/${l}/workspace/listings/new${query({ draft, ...prefill })}`,
  workspaceListing: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}${query({ done })}`,
  /** Creates a listing that grew out of this one; its family; its trial. */
  workspaceGrow: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/grow`,
  workspaceFamily: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}/family${query({ done })}`,
  workspaceTrial: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}/trial${query({ done })}`,
  /**
   * The videos of a shop, and one of them; `done` is the last step, `on` its video, `design` the listing of the next.
   */
  workspaceVideos: (l: Locale, more: { done?: string; on?: number; design?: number } = {}) =>
    `/${l}/workspace/videos${query({ done: more.done, on: more.on && toBase36(more.on), design: more.design && toBase36(more.design) })}`,
  workspaceVideo: (l: Locale, id: number, done?: "edited") =>
    `/${l}/workspace/videos/${toBase36(id)}${query({ done })}`,
  /** Begins an upload in parts; each upload is below it; see app/api/uploads. */
  uploads: (l: Locale, shopId: number) => `/api/uploads${query({ locale: l, shop: shopId })}`,
  /** The import of many listings: templates, tables, and one table with its preview or result. */
  workspaceImports: (l: Locale) => `/${l}/workspace/listings/import`,
  workspaceImport: (l: Locale, id: string, page?: number) =>
    `/${l}/workspace/listings/import/${id}${query({ page: page && page > 1 ? page : undefined })}`,
  /** Tables as files; forms add their parameters. See app/api/sheets. */
  sheetTemplate: "/api/sheets/template",
  sheetOfDesigns: "/api/sheets/designs",
  sheetOfFigures: (l: Locale, shopId: number, filters: Parameters = {}) =>
    `/api/sheets/figures${query({ locale: l, shop: toBase36(shopId), ...filters })}`,
  sheetOfWrongRows: (l: Locale, shopId: number, id: string) =>
    `/api/sheets/wrong${query({ locale: l, shop: toBase36(shopId), import: id })}`,
  /** A model's draft of a listing beside its present text. */
  workspaceListingDraft: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/draft`,
  /** The settings of the model's drafts, and the time they saved. */
  workspaceAssist: (l: Locale) => `/${l}/workspace/shop/assist`,
  /** A listing as buyers will see it, in the language `in`. */
  workspaceListingPreview: (l: Locale, id: number, in_?: Locale) =>
    `/${l}/workspace/listings/${toBase36(id)}/preview${query({ in: in_ })}`,
  /** One change to several listings. */
  workspaceTogether: (l: Locale) => `/${l}/workspace/listings/together`,
  /** A step of many listings; `page` is of those that remain unchanged. */
  workspaceBulkRun: (l: Locale, id: string, page?: number) =>
    `/${l}/workspace/listings/together/${id}${query({ page: page && page > 1 ? page : undefined })}`,
  workspaceQuickReplies: (l: Locale, edit?: string) => `/${l}/workspace/shop/quick-replies${query({ edit })}`,
  /** The member's phones that receive push notices, and the service worker that shows them. */
  workspaceDevices: (l: Locale) => `/${l}/workspace/devices`,
  noticeWorker: "/workspace/notices.js",
  /** The service worker that opens the page of leads at a fair without a connection. */
  leadsWorker: "/workspace/leads.js",
  workspaceShop: (l: Locale) => `/${l}/workspace/shop`,
  /** The fairs at which the shop has a stand or may apply, and its own part of one. */
  workspaceFairs: (l: Locale) => `/${l}/workspace/fairs`,
  /** A poster of the shop or of one of its listings as PDF, in a language. */
  poster: (
    l: Locale,
    { slug, shopId, listingId, size }: { slug: string; shopId: number; listingId?: number; size: string },
  ) =>
    `/posters/${slug}/${toBase36(shopId)}/${listingId === undefined ? "shop" : toBase36(listingId)}-${size}.${l}.pdf`,
  workspaceFairLeads: (l: Locale, { slug }: { slug: string }) => `/${l}/workspace/fairs/${slug}/leads`,
  /** Accepts a POST with a lead; see app/api/fair-leads. */
  fairLeads: (l: Locale, shopId: number) => `/api/fair-leads${query({ locale: l, shop: shopId })}`,
  /** The picture of a visitor's card, for members of the shop. */
  fairCard: (leadId: string, shopId: number, size?: "small") =>
    `/fair-cards/${leadId}${query({ shop: toBase36(shopId), size })}`,
  sheetOfLeads: (l: Locale, shopId: number, { slug }: { slug: string }) =>
    `/api/sheets/leads${query({ locale: l, shop: toBase36(shopId), fair: slug })}`,
  workspaceFair: (l: Locale, { slug }: { slug: string }) => `/${l}/workspace/fairs/${slug}`,
};
