import { toBase36 } from "../core/id";
import type { Currency } from "../core/money";
import type { Locale } from "../i18n/locale";
import { operatorPaths } from "./operator-paths";
import { type Parameters, query } from "./query";
import { workspacePaths } from "./workspace-paths";

type ListingAddress = { id: number; slug: string };
type CategoryAddress = { id: number; slug: string };
type VideoAddress = { id: number; slug: string };
type ShopAddress = { handle: string };
/** `page` of its floor, 1 by default. */
type BoothPlace = { districtCode: string; floor: number; page?: number; number: string };
/** The step that a buyer has just taken in a thread. */
type ThreadStep = "sent" | "replied" | "accepted" | "countered" | "rejected" | "changed" | "reported" | "corrected";
/** The first page has no number, so that it has only one address. */
const pageQuery = (page = 1) => query({ page: page > 1 ? page : undefined });

/** Returns the address of the same page with prices in the chosen currency; unchanged without one. */
export function inCurrency(path: string, chosen?: Currency): string {
  if (!chosen) return path;
  const [page = "", anchor] = path.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}currency=${chosen}${anchor ? `#${anchor}` : ""}`;
}

/** Returns the id of a booth's element on the page of its floor. */
export const boothAnchor = (number: string) => `booth-${number.toLowerCase()}`;

/** All addresses of the market. The id at the end of a handle identifies the page; its slug is ignored. */
export const paths = {
  home: (l: Locale) => `/${l}`,
  industries: (l: Locale) => `/${l}/industries`,
  /** All categories from A to Z. */
  categories: (l: Locale) => `/${l}/categories`,
  /** `more` are the filters: `toSearchParameters` in lib/search/query-in-url.ts. */
  category: (l: Locale, { slug, id }: CategoryAddress, page = 1, more: Parameters = {}) =>
    `/${l}/c/${slug}-${toBase36(id)}${query({ ...more, page: page > 1 ? page : undefined })}`,
  /** The listings of a category with one attribute value; its slug is the same in all languages. */
  facet: (l: Locale, category: CategoryAddress, { slug }: { slug: string }, page = 1, more: Parameters = {}) =>
    `${paths.category(l, category)}/${slug}${query({ ...more, page: page > 1 ? page : undefined })}`,
  /** With a quantity if the visitor has entered one; the canonical address has none. */
  listing: (l: Locale, { slug, id }: ListingAddress, quantity?: number) =>
    `/${l}/p/${slug}-${toBase36(id)}${query({ qty: quantity })}`,
  shop: (l: Locale, { handle }: ShopAddress) => `/${l}/shop/${handle}`,
  /** A shop's inquiry form, filled in with these lines of an inquiry list. */
  shopInquiry: (l: Locale, { handle }: ShopAddress, designs: string) =>
    `/${l}/shop/${handle}${query({ designs })}#inquiry`,
  /** All listings of a shop, or those of one category. */
  shopDesigns: (l: Locale, { handle }: ShopAddress, page = 1, categoryId?: number) =>
    `/${l}/shop/${handle}/designs${query({ in: categoryId, page: page > 1 ? page : undefined })}`,
  /** The brand of a shop: story, lookbook, and days from sketch to shelf. */
  shopBrand: (l: Locale, { handle }: ShopAddress) => `/${l}/shop/${handle}/brand`,
  /** The listings of a collection. */
  shopCollection: (l: Locale, { handle }: ShopAddress, collection: number, page = 1) =>
    `/${l}/shop/${handle}/designs${query({ collection, page: page > 1 ? page : undefined })}`,
  market: (l: Locale) => `/${l}/market`,
  district: (l: Locale, code: string) => `/${l}/market/${code.toLowerCase()}`,
  floor: (l: Locale, code: string, floor: number, page?: number) =>
    `/${l}/market/${code.toLowerCase()}/${floor}f${pageQuery(page)}`,
  /** A booth on the page of its floor. */
  booth: (l: Locale, { districtCode, floor, page, number }: BoothPlace) =>
    `${paths.floor(l, districtCode, floor, page)}#${boothAnchor(number)}`,
  /** With a text, or with all parameters: `toSearchParameters` in lib/search/query-in-url.ts. */
  search: (l: Locale, given: string | Parameters = {}) =>
    `/${l}/search${query(typeof given === "string" ? { q: given } : given)}`,
  /** With a day, YYYY-MM-DD, the address leads to its first listing on this page. */
  newDesigns: (l: Locale, page?: number, day?: string) => `/${l}/new${pageQuery(page)}${day ? `#day-${day}` : ""}`,
  trending: (l: Locale) => `/${l}/trending`,
  /** Listings beside each other: `writeCompared` in lib/catalogue/compared.ts. */
  compare: (l: Locale, designs?: string, qty?: number) => `/${l}/compare${query({ designs, qty })}`,
  /** Videos from the newest on, or those older than one. */
  videos: (l: Locale, before?: number) => `/${l}/videos${query({ before: before && toBase36(before) })}`,
  video: (l: Locale, { slug, id }: VideoAddress) => `/${l}/videos/${slug}-${toBase36(id)}`,
  fairs: (l: Locale) => `/${l}/fairs`,
  fair: (l: Locale, { slug }: { slug: string }) => `/${l}/fairs/${slug}`,
  /** The address in the QR code of a poster; see app/x. */
  fairCode: (code: string) => `/x/${code}`,
  about: (l: Locale) => `/${l}/about`,
  help: (l: Locale) => `/${l}/help`,
  /** How the market verifies shops. */
  checks: (l: Locale) => `/${l}/checks`,
  terms: (l: Locale) => `/${l}/terms`,
  privacy: (l: Locale) => `/${l}/privacy`,
  contact: (l: Locale) => `/${l}/contact`,
  openShop: (l: Locale) => `/${l}/open-a-shop`,
  signIn: (l: Locale, back?: string) => `/${l}/sign-in${query({ back })}`,
  signInSent: (l: Locale) => `/${l}/sign-in/sent`,
  /** The form for the code of two-step sign-in, after password or link. */
  signInCode: (l: Locale, back?: string) => `/${l}/sign-in/code${query({ back })}`,
  /** The page of the link in an email; its button uses the link up. */
  signInLink: (l: Locale, token: string, back?: string) => `/${l}/sign-in/${token}${query({ back })}`,
  inquiryList: (l: Locale) => `/${l}/inquiry-list`,
  /** The list after a change, or with listings to add: lines in the format of the cookie. */
  inquiryListWith: (l: Locale, what: "add" | "removed" | "former", lines: string) =>
    `/${l}/inquiry-list${query({ [what]: lines })}`,
  /** Another person's list, to look at and to copy. */
  sharedList: (l: Locale, designs: string) => `/${l}/inquiry-list${query({ designs })}`,
  /** All threads that one inquiry list began, for the holder of its private link. */
  sentList: (l: Locale, token: string) => `/${l}/sent/${token}`,
  /** A guest's private thread. */
  guestThread: (l: Locale, token: string, done?: ThreadStep, mail?: string) =>
    `/${l}/i/${token}${query({ done, mail })}`,
  guestProforma: (l: Locale, token: string, id: string) => `/${l}/i/${token}/proforma/${id}`,
  /** Its PDF, for the holder of a private link or for members of the shop. */
  guestProformaFile: (l: Locale, token: string, id: string) => `/proformas/link/${token}/${id}.${l}.pdf`,
  shopProformaFile: (l: Locale, inquiryId: string, id: string) => `/proformas/shop/${inquiryId}/${id}.${l}.pdf`,
  ...workspacePaths,
  ...operatorPaths,
  /** The page of an emailed invitation to a shop; its button uses the link up. */
  invitation: (l: Locale, token: string) => `/${l}/invitation/${token}`,
  /** The form of a sourcing request, filled in with the address of a category, a text or a quantity. */
  sourcing: (l: Locale, given: { category?: string; q?: string; qty?: number } = {}) => `/${l}/sourcing${query(given)}`,
  /** A buyer's own request with its quotes; `proof` is a parameter of its email. */
  sourcingRequest: (l: Locale, token: string, more: { done?: string; sort?: string; proof?: string } = {}) =>
    `/${l}/sourcing/${token}${query(more)}`,
  /** Accepts one small picture as the body of a POST; `edits` is below it, see app/api/pictures. */
  pictureUpload: (l: Locale, shopId: number) => `/api/pictures${query({ locale: l, shop: shopId })}`,
  /** Stores the state of a listing editor and returns the market's data for it; see app/api/drafts. */
  drafts: "/api/drafts",
  draft: ({ shopId, listingId, draftId }: { shopId: number; listingId?: number; draftId: string }) =>
    `/api/drafts${query({ shop: shopId, listing: listingId, draft: draftId })}`,
  /** A file of a verification, for its shop and operators; a picture also in a small size. */
  transferDocument: (id: string) => `/transfers/${id}`,
  evidence: (id: string, size?: "small") => `/evidence/${id}${query({ size })}`,
  /** A file of a message, for signed-in people; a picture also in a small size. */
  attachment: (id: string, size?: "small") => `/attachments/${id}${query({ size })}`,
  /** The same for the holder of the inquiry's private link. */
  attachmentByLink: (token: string, id: string, size?: "small") =>
    `/attachments/by-link/${token}/${id}${query({ size })}`,
  /** A file of a sourcing request, for invited shops and its signed-in buyer. */
  sourcingFile: (id: string, size?: "small") => `/attachments/sourcing/${id}${query({ size })}`,
  /** The same for the holder of the request's private link. */
  sourcingFileByLink: (token: string, id: string, size?: "small") =>
    `/attachments/sourcing/by-link/${token}/${id}${query({ size })}`,
  /** Event streams; with `?poll` the current state. See app/api/live. */
  liveGuest: (token: string) => `/api/live/guest/${token}`,
  liveInquiry: (id: string) => `/api/live/inquiry/${id}`,
  liveInbox: (shopId: number) => `/api/live/inbox/${toBase36(shopId)}`,
  account: (l: Locale) => `/${l}/account`,
  accountSaved: (l: Locale, done?: "saved") => `/${l}/account/saved${query({ done })}`,
  accountNotices: (l: Locale) => `/${l}/account/notices`,
  accountProfile: (l: Locale, done?: "saved") => `/${l}/account/profile${query({ done })}`,
  accountSettings: (l: Locale, done?: "password" | "mails" | "sessions") => `/${l}/account/settings${query({ done })}`,
  accountTwoStep: (l: Locale, done?: "stopped") => `/${l}/account/two-step${query({ done })}`,
  accountErase: (l: Locale) => `/${l}/account/erase`,
  /** The page after a person has erased their account. */
  accountErased: (l: Locale) => `/${l}/account/erased`,
  /** Accepts a POST; returns all data that the market has of the person. */
  ownData: "/api/own-data",
  /** Confirms before something is saved: a listing or a shop by its handle, or a search as `toSearchParameters` writes it. */
  save: (l: Locale, what: { design: string } | { shop: string } | { search: string }) => `/${l}/save${query(what)}`,
  /** Reports a listing, shop or video that the public can see. */
  report: (l: Locale, target: "listing" | "shop" | "video", id: number, done?: "sent") =>
    `/${l}/report${query({ target, id: toBase36(id), done })}`,
  /** Confirms that an email address subscribes to a listing on trial. */
  interest: (l: Locale, token: string, done?: "done") => `/${l}/interest/${token}${query({ done })}`,
  /** Confirms before emails end; the other one accepts the POST of an email program. */
  unsubscribe: (l: Locale, token: string, done?: "done" | "on") => `/${l}/unsubscribe/${token}${query({ done })}`,
  oneClickUnsubscribe: (l: Locale, token: string) => `/api/unsubscribe${query({ locale: l, token })}`,
  /** New listings as an Atom feed, of the market or of a category. */
  newestFeed: (l: Locale, category?: CategoryAddress) =>
    category ? `/feeds/${l}/${category.slug}-${toBase36(category.id)}.atom` : `/feeds/${l}.atom`,
  /** All published listings, for shopping search engines. */
  productFeed: (l: Locale, of: "google" | "yandex") => `/feeds/${l}/${of}.xml`,
  /** The web app manifest, for phones that add the market to the home screen. */
  manifest: (l: Locale) => `/manifest/${l}.webmanifest`,
  /** The index of all sitemaps, and one sitemap; see lib/publishing/sitemaps. */
  sitemapIndex: "/sitemap.xml",
  sitemap: (kind: string, l: Locale, number: number) => `/sitemaps/${kind}-${l}-${number}.xml.gz`,
  /** The sitemap of pages that changed within two days. */
  recent: "/recent.xml",
  robots: "/robots.txt",
  securityContact: "/.well-known/security.txt",
  /** Proves to search engines that IndexNow requests come from the market. */
  indexNowKey: (key: string) => `/${key}.txt`,
  /** The picture of shared pages without one of their own. */
  socialPicture: "/social.jpg",
  /** A picture in one width and format. */
  picture: (key: string, width: number, type: "avif" | "webp") => `/media/${key}-${width}.${type}`,
  /** A whole picture as a JPEG of one shape: 1200 × 630 pixels for link previews, the others for search engines. */
  framedPicture: (key: string, frame: "social" | "1x1" | "4x3" | "16x9") => `/media/${key}-${frame}.jpg`,
  /** The file of a video. */
  videoFile: (key: string) => `/media/${key}.mp4`,
  /** The captions of a video in a language, as WebVTT. */
  captions: (l: Locale, videoId: number) => `/captions/${toBase36(videoId)}-${l}.vtt`,
};
