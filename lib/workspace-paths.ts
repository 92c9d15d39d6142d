import { toBase36 } from "./id";
import type { Locale } from "./locale";
import { query } from "./query";

/** What members of a shop open; part of `paths`. */
export const workspacePaths = {
  workspaceProforma: (l: Locale, inquiryId: string, id: string) =>
    `/${l}/workspace/inquiries/${inquiryId}/proforma/${id}`,
  /** Who works in the shop, and one of them. */
  workspacePeople: (l: Locale, done?: "removed" | "changed") => `/${l}/workspace/shop/people${query({ done })}`,
  workspaceMember: (l: Locale, userId: string) => `/${l}/workspace/shop/people/${userId}`,
  workspaceBank: (l: Locale) => `/${l}/workspace/shop/bank`,
  workspaceSourcing: (l: Locale) => `/${l}/workspace/sourcing`,
  workspaceSourcingRequest: (l: Locale, id: string) => `/${l}/workspace/sourcing/${id}`,
  workspace: (l: Locale) => `/${l}/workspace`,
  /** For who has an account: a first or a further shop. */
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
  workspaceFactory: (l: Locale) => `/${l}/workspace/factory`,
  /** `done` is what just happened to the listing `on`. */
  workspaceListings: (
    l: Locale,
    status?: string,
    more: { q?: string; page?: number; done?: string; on?: string } = {},
  ) =>
    `/${l}/workspace/listings${query({ status, ...more, page: more.page && more.page > 1 ? more.page : undefined })}`,
  workspaceNewListing: (l: Locale) => `/${l}/workspace/listings/new`,
  workspaceListing: (l: Locale, id: number, done?: string) =>
    `/${l}/workspace/listings/${toBase36(id)}${query({ done })}`,
  /** Many designs at once: templates, tables, and one table with what it would do or did. */
  workspaceImports: (l: Locale) => `/${l}/workspace/listings/import`,
  workspaceImport: (l: Locale, id: string) => `/${l}/workspace/listings/import/${id}`,
  /** Tables as files; forms add what they ask for. See app/api/sheets. */
  sheetTemplate: "/api/sheets/template",
  sheetOfDesigns: "/api/sheets/designs",
  sheetOfWrongRows: (l: Locale, shopId: number, id: string) =>
    `/api/sheets/wrong${query({ locale: l, shop: toBase36(shopId), import: id })}`,
  /** Where a model's draft of a design stands beside what it says now. */
  workspaceListingDraft: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/draft`,
  /** Whether a model may help the shop, and what it saved. */
  workspaceAssist: (l: Locale) => `/${l}/workspace/shop/assist`,
  /** A draft as buyers will see it. */
  workspaceListingPreview: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/preview`,
  workspaceQuickReplies: (l: Locale, edit?: string) => `/${l}/workspace/shop/quick-replies${query({ edit })}`,
  /** Which phones tell their member what happens, and the script that shows it there. */
  workspaceDevices: (l: Locale) => `/${l}/workspace/devices`,
  noticeWorker: "/workspace/notices.js",
  /** For operators. */
  workspaceReports: (l: Locale) => `/${l}/workspace/reports`,
  workspaceShop: (l: Locale) => `/${l}/workspace/shop`,
};
