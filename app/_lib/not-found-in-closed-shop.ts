import { notFound, permanentRedirect } from "next/navigation";
import { findMergedCopy } from "@/lib/catalogue/find-merged-copy";
import { slugIn } from "@/lib/catalogue/public-listing";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { findSurvivingShop } from "@/lib/shops/find-surviving-shop";
import { isSuspendedShop } from "@/lib/shops/is-suspended-shop";

/**
 * Ends a page of a closed shop with 410, or with 404 while operators suspend the shop, because it may come back. The
 * pages of a merged shop redirect to the shop that goes on.
 */
export async function notFoundInClosedShop(shopId: number, locale: Locale): Promise<never> {
  await redirectToSurvivingShop(shopId, locale);
  if (!(await isSuspendedShop(shopId))) setResponseStatus(410);
  notFound();
}

/** Redirects to the shop into which this one was merged, if any. */
export async function redirectToSurvivingShop(shopId: number, locale: Locale): Promise<void> {
  const shop = await findSurvivingShop(shopId);
  if (!shop) return;
  tagDocument(`shop:${shop.id}`);
  permanentRedirect(paths.shop(locale, shop));
}

/** Ends the page of a listing of a closed shop; in a merged shop it redirects to its copy once that is public. */
export async function notFoundInClosedShopOf(
  listing: { id: number; shop: { id: number } },
  locale: Locale,
): Promise<never> {
  const copy = await findMergedCopy(listing.id);
  if (copy) tagDocument(`listing:${copy.id}`);
  if (copy?.isPublic) permanentRedirect(paths.listing(locale, { id: copy.id, slug: slugIn(copy.slugs, locale) }));
  return notFoundInClosedShop(listing.shop.id, locale);
}
