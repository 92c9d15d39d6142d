import { toBase36 } from "./id";
import type { Locale } from "./locale";

type ListingAddress = { id: number; slug: string };
type CategoryAddress = { id: number; slug: string };
type VideoAddress = { id: number; slug: string };
type ShopAddress = { handle: string };
/** By name, in the order they are written; what is undefined or empty is left out. */
type Parameters = Readonly<Record<string, string | number | undefined>>;

const query = (values: Parameters) => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== "") given.set(name, String(value));
  return given.size ? `?${given}` : "";
};
/** The first page has no number, so that it has one address. */
const pageQuery = (page = 1) => query({ page: page > 1 ? page : undefined });

/** Where a booth stands on the page of its floor. */
export const boothAnchor = (number: string) => `booth-${number.toLowerCase()}`;

/** Every address of the market. The last part of a handle is the id; it alone decides. */
export const paths = {
  home: (l: Locale) => `/${l}`,
  industries: (l: Locale) => `/${l}/industries`,
  /** `more` is what narrows it down: `parametersOf` in lib/search/asked-in-url.ts. */
  category: (l: Locale, { slug, id }: CategoryAddress, page = 1, more: Parameters = {}) =>
    `/${l}/c/${slug}-${toBase36(id)}${query({ ...more, page: page > 1 ? page : undefined })}`,
  /** With a quantity when the visitor has said how many; the page's own address is the one without. */
  listing: (l: Locale, { slug, id }: ListingAddress, quantity?: number) =>
    `/${l}/p/${slug}-${toBase36(id)}${query({ qty: quantity })}`,
  shop: (l: Locale, { handle }: ShopAddress) => `/${l}/shop/${handle}`,
  /** A shop's inquiry form, filled with these lines of an inquiry list. */
  askShop: (l: Locale, { handle }: ShopAddress, designs: string) => `/${l}/shop/${handle}${query({ designs })}#inquiry`,
  /** All its designs, or those of one category. */
  shopDesigns: (l: Locale, { handle }: ShopAddress, page = 1, categoryId?: number) =>
    `/${l}/shop/${handle}/designs${query({ in: categoryId, page: page > 1 ? page : undefined })}`,
  market: (l: Locale) => `/${l}/market`,
  district: (l: Locale, code: string) => `/${l}/market/${code.toLowerCase()}`,
  floor: (l: Locale, code: string, floor: number, booth?: string) =>
    `/${l}/market/${code.toLowerCase()}/${floor}f${booth ? `#${boothAnchor(booth)}` : ""}`,
  /** Words alone, or all that is asked: `parametersOf` in lib/search/asked-in-url.ts. */
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
  /** Where the link of a mail leads; it is used up by the button there. */
  signInLink: (l: Locale, token: string) => `/${l}/sign-in/${token}`,
  inquiryList: (l: Locale) => `/${l}/inquiry-list`,
  /** A guest's private thread. */
  guestThread: (l: Locale, token: string, done?: "sent" | "replied") => `/${l}/i/${token}${query({ done })}`,
  workspace: (l: Locale) => `/${l}/workspace`,
  /** For who has an account: a first or a further shop. */
  workspaceOpenShop: (l: Locale) => `/${l}/workspace/open-a-shop`,
  workspaceInquiries: (l: Locale, status?: string, before?: string) =>
    `/${l}/workspace/inquiries${query({ status, before })}`,
  workspaceInquiry: (l: Locale, id: string) => `/${l}/workspace/inquiries/${id}`,
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
  /** A draft as buyers will see it. */
  workspaceListingPreview: (l: Locale, id: number) => `/${l}/workspace/listings/${toBase36(id)}/preview`,
  /** Takes one picture as the body of a POST; see app/api/pictures. */
  pictureUpload: (l: Locale, shopId: number) => `/api/pictures${query({ locale: l, shop: shopId })}`,
  workspaceShop: (l: Locale) => `/${l}/workspace/shop`,
  account: (l: Locale, saved?: "password") => `/${l}/account${query({ saved })}`,
  /** What a phone shows when the market is kept on its home screen. */
  manifest: (l: Locale) => `/manifest/${l}.webmanifest`,
  /** The picture of shared pages that have none of their own. */
  socialPicture: "/social.jpg",
  /** A file of a picture. */
  picture: (key: string, width: number, type: "avif" | "webp") => `/media/${key}-${width}.${type}`,
  /** The file of a clip. */
  clip: (key: string) => `/media/${key}.mp4`,
  /** What a clip says in a language, as WebVTT. */
  captions: (l: Locale, videoId: number) => `/captions/${toBase36(videoId)}-${l}.vtt`,
};
