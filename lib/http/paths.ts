import { toBase36 } from "../core/id";
import type { Currency } from "../core/money";
import type { Locale } from "../i18n/locale";
import { type Parameters, query } from "./query";
import { workspacePaths } from "./workspace-paths";

type ListingAddress = { id: number; slug: string };
type CategoryAddress = { id: number; slug: string };
type VideoAddress = { id: number; slug: string };
type ShopAddress = { handle: string };
/** `page` of its floor, the first unless told. */
type BoothPlace = { districtCode: string; floor: number; page?: number; number: string };
/** What a buyer has just done in a thread. */
type ThreadStep = "sent" | "replied" | "accepted" | "countered" | "rejected" | "changed" | "reported";
/** The first page has no number, so that it has one address. */
const pageQuery = (page = 1) => query({ page: page > 1 ? page : undefined });

/** The same page with prices in a currency that was chosen; without one, the address as it is. */
export function inCurrency(path: string, chosen?: Currency): string {
  if (!chosen) return path;
  const [page = "", anchor] = path.split("#");
  return `${page}${page.includes("?") ? "&" : "?"}currency=${chosen}${anchor ? `#${anchor}` : ""}`;
}

/** Where a booth stands on the page of its floor. */
export const boothAnchor = (number: string) => `booth-${number.toLowerCase()}`;

/** Every address of the market. The last part of a handle is the id; it alone decides. */
export const paths = {
  home: (l: Locale) => `/${l}`,
  industries: (l: Locale) => `/${l}/industries`,
  /** All categories from A to Z. */
  categories: (l: Locale) => `/${l}/categories`,
  /** `more` is what narrows it down: `parametersOf` in lib/search/query-in-url.ts. */
  category: (l: Locale, { slug, id }: CategoryAddress, page = 1, more: Parameters = {}) =>
    `/${l}/c/${slug}-${toBase36(id)}${query({ ...more, page: page > 1 ? page : undefined })}`,
  /** The designs of a category with one value; its slug is the same in all languages. */
  facet: (l: Locale, category: CategoryAddress, { slug }: { slug: string }, page = 1, more: Parameters = {}) =>
    `${paths.category(l, category)}/${slug}${query({ ...more, page: page > 1 ? page : undefined })}`,
  /** With a quantity when the visitor has said how many; the page's own address is the one without. */
  listing: (l: Locale, { slug, id }: ListingAddress, quantity?: number) =>
    `/${l}/p/${slug}-${toBase36(id)}${query({ qty: quantity })}`,
  shop: (l: Locale, { handle }: ShopAddress) => `/${l}/shop/${handle}`,
  /** A shop's inquiry form, filled with these lines of an inquiry list. */
  askShop: (l: Locale, { handle }: ShopAddress, designs: string) => `/${l}/shop/${handle}${query({ designs })}#inquiry`,
  /** All its designs, or those of one category. */
  shopDesigns: (l: Locale, { handle }: ShopAddress, page = 1, categoryId?: number) =>
    `/${l}/shop/${handle}/designs${query({ in: categoryId, page: page > 1 ? page : undefined })}`,
  /** Its brand: story, lookbook, and how fast a design comes to the shelf. */
  shopBrand: (l: Locale, { handle }: ShopAddress) => `/${l}/shop/${handle}/brand`,
  /** Designs it shows together. */
  shopCollection: (l: Locale, { handle }: ShopAddress, collection: number, page = 1) =>
    `/${l}/shop/${handle}/designs${query({ collection, page: page > 1 ? page : undefined })}`,
  market: (l: Locale) => `/${l}/market`,
  district: (l: Locale, code: string) => `/${l}/market/${code.toLowerCase()}`,
  floor: (l: Locale, code: string, floor: number, page?: number) =>
    `/${l}/market/${code.toLowerCase()}/${floor}f${pageQuery(page)}`,
  /** Where a booth stands on its floor. */
  booth: (l: Locale, { districtCode, floor, page, number }: BoothPlace) =>
    `${paths.floor(l, districtCode, floor, page)}#${boothAnchor(number)}`,
  /** Words alone, or all that is asked: `parametersOf` in lib/search/query-in-url.ts. */
  search: (l: Locale, asked: string | Parameters = {}) =>
    `/${l}/search${query(typeof asked === "string" ? { q: asked } : asked)}`,
  /** With a day, YYYY-MM-DD, where it begins on this page. */
  newDesigns: (l: Locale, page?: number, day?: string) => `/${l}/new${pageQuery(page)}${day ? `#day-${day}` : ""}`,
  trending: (l: Locale) => `/${l}/trending`,
  /** Clips, from the newest on, or those older than one. */
  videos: (l: Locale, before?: number) => `/${l}/videos${query({ before: before && toBase36(before) })}`,
  video: (l: Locale, { slug, id }: VideoAddress) => `/${l}/videos/${slug}-${toBase36(id)}`,
  about: (l: Locale) => `/${l}/about`,
  openShop: (l: Locale) => `/${l}/open-a-shop`,
  signIn: (l: Locale, back?: string) => `/${l}/sign-in${query({ back })}`,
  signInSent: (l: Locale) => `/${l}/sign-in/sent`,
  /** Where the code of two-step sign-in is typed, after password or link. */
  signInCode: (l: Locale, back?: string) => `/${l}/sign-in/code${query({ back })}`,
  /** Where the link of a mail leads; it is used up by the button there. */
  signInLink: (l: Locale, token: string, back?: string) => `/${l}/sign-in/${token}${query({ back })}`,
  inquiryList: (l: Locale) => `/${l}/inquiry-list`,
  /** The list after something happened to it, or with a design to be put on it: lines as the cookie writes them. */
  inquiryListWith: (l: Locale, what: "add" | "removed" | "former", lines: string) =>
    `/${l}/inquiry-list${query({ [what]: lines })}`,
  /** Somebody's list, for others to look at and take over. */
  sharedList: (l: Locale, designs: string) => `/${l}/inquiry-list${query({ designs })}`,
  /** All threads that one inquiry list began, for who holds its private link. */
  sentList: (l: Locale, token: string) => `/${l}/sent/${token}`,
  /** A guest's private thread. */
  guestThread: (l: Locale, token: string, done?: ThreadStep, mail?: string) =>
    `/${l}/i/${token}${query({ done, mail })}`,
  guestProforma: (l: Locale, token: string, id: string) => `/${l}/i/${token}/proforma/${id}`,
  /** Its PDF: through a private link, or for who works in the shop. */
  guestProformaFile: (l: Locale, token: string, id: string) => `/proformas/link/${token}/${id}.${l}.pdf`,
  shopProformaFile: (l: Locale, inquiryId: string, id: string) => `/proformas/shop/${inquiryId}/${id}.${l}.pdf`,
  ...workspacePaths,
  /** Where the mailed link to work in a shop leads; it is used up by the button there. */
  invitation: (l: Locale, token: string) => `/${l}/invitation/${token}`,
  /** Asks the market for what was not found; filled with a category's address or with words. */
  sourcing: (l: Locale, given: { category?: string; q?: string } = {}) => `/${l}/sourcing${query(given)}`,
  /** A buyer's own request with the quotes for it; `proof` stands in its mail. */
  sourcingRequest: (l: Locale, token: string, more: { done?: string; sort?: string; proof?: string } = {}) =>
    `/${l}/sourcing/${token}${query(more)}`,
  /** Takes one small picture as the body of a POST; below it lie `edits`, see app/api/pictures. */
  pictureUpload: (l: Locale, shopId: number) => `/api/pictures${query({ locale: l, shop: shopId })}`,
  /** Takes what stands in a design editor, and says what the market has of it; see app/api/drafts. */
  drafts: "/api/drafts",
  draft: ({ shopId, listingId, draftId }: { shopId: number; listingId?: number; draftId: string }) =>
    `/api/drafts${query({ shop: shopId, listing: listingId, draft: draftId })}`,
  /** A file of a message, for who is signed in; a picture also as a small one. */
  attachment: (id: string, size?: "small") => `/attachments/${id}${query({ size })}`,
  /** The same for who holds the private link of its inquiry. */
  attachmentByLink: (token: string, id: string, size?: "small") =>
    `/attachments/by-link/${token}/${id}${query({ size })}`,
  /** A file of a sourcing request, for invited shops and its signed-in buyer. */
  sourcingFile: (id: string, size?: "small") => `/attachments/sourcing/${id}${query({ size })}`,
  /** The same for who holds the request's private link. */
  sourcingFileByLink: (token: string, id: string, size?: "small") =>
    `/attachments/sourcing/by-link/${token}/${id}${query({ size })}`,
  /** Streams of what happens; with `?poll` what stands. See app/api/live. */
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
  /** Says good-bye to who has erased themselves. */
  accountErased: (l: Locale) => `/${l}/account/erased`,
  /** Takes a POST; answers with everything the market has of the person. */
  ownData: "/api/own-data",
  /** Asks before something is kept: a design or a shop by its handle, or a question as `parametersOf` writes it. */
  save: (l: Locale, what: { design: string } | { shop: string } | { search: string }) => `/${l}/save${query(what)}`,
  /** Where an address says that it wants to hear of a design on trial. */
  interest: (l: Locale, token: string, done?: "done") => `/${l}/interest/${token}${query({ done })}`,
  /** Asks before mails end; the other one takes the POST of a mail program. */
  unsubscribe: (l: Locale, token: string, done?: "done" | "on") => `/${l}/unsubscribe/${token}${query({ done })}`,
  oneClickUnsubscribe: (l: Locale, token: string) => `/api/unsubscribe${query({ locale: l, token })}`,
  /** New designs as Atom, of the market or of a category. */
  newestFeed: (l: Locale, category?: CategoryAddress) =>
    category ? `/feeds/${l}/${category.slug}-${toBase36(category.id)}.atom` : `/feeds/${l}.atom`,
  /** Every design on sale, for shopping searches. */
  productFeed: (l: Locale, of: "google" | "yandex") => `/feeds/${l}/${of}.xml`,
  /** What a phone shows when the market is kept on its home screen. */
  manifest: (l: Locale) => `/manifest/${l}.webmanifest`,
  /** The index of all sitemaps, and one of them; see lib/publishing/sitemaps. */
  sitemapIndex: "/sitemap.xml",
  sitemap: (kind: string, l: Locale, number: number) => `/sitemaps/${kind}-${l}-${number}.xml.gz`,
  /** What changed within two days. */
  recent: "/recent.xml",
  robots: "/robots.txt",
  /** Proves to search engines that news of the market come from the market. */
  indexNowKey: (key: string) => `/${key}.txt`,
  /** The picture of shared pages that have none of their own. */
  socialPicture: "/social.jpg",
  /** A file of a picture. */
  picture: (key: string, width: number, type: "avif" | "webp") => `/media/${key}-${width}.${type}`,
  /** A whole picture as a JPEG of one shape: 1200 × 630 pixels for a shared link, the others for search engines. */
  framedPicture: (key: string, frame: "social" | "1x1" | "4x3" | "16x9") => `/media/${key}-${frame}.jpg`,
  /** The file of a clip. */
  clip: (key: string) => `/media/${key}.mp4`,
  /** What a clip says in a language, as WebVTT. */
  captions: (l: Locale, videoId: number) => `/captions/${toBase36(videoId)}-${l}.vtt`,
};
