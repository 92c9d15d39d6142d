import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { notFoundInClosedShopOf } from "@/app/_lib/not-found-in-closed-shop";
import { ListingDocument } from "@/components/catalogue/listing/document";
import { SitePage } from "@/components/layout/site-page";
import { readQuantity } from "@/lib/catalogue/listing";
import { type PublicListing, slugIn } from "@/lib/catalogue/public-listing";
import { idOfHandle } from "@/lib/core/id";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import type { Locale } from "@/lib/i18n/locale";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { sendInquiryAction } from "../../inquiry-actions";
import { addToInquiryListAction } from "../../inquiry-list/actions";
import { addChosenToInquiryListAction, showInterestAction } from "./actions";
import { listingMetadata, listingPathIn } from "./metadata";
import { loadListing } from "./read-listing";

type Props = {
  params: Promise<{ locale: Locale; listing: string }>;
  searchParams: Promise<{ qty?: string | string[]; currency?: string | string[] }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, listing: handle } = await params;
  const { currency } = await searchParams;
  const found = await loadListing(handle, locale, readCurrency(locale, currency));
  return found && isAvailable(found.listing) ? listingMetadata(locale, found.listing, found.shown) : {};
}

const isAvailable = ({ status, shop }: PublicListing) => status !== "removed" && !shop.isClosed;

export default async function ListingPage({ params, searchParams }: Props) {
  const { locale, listing: handle } = await params;
  const { qty, currency } = await searchParams;
  const [quantity, chosen] = [readQuantity(qty), readCurrency(locale, currency)];
  const found = await loadListing(handle, locale, chosen);
  if (!found) {
    // A hidden listing is restored at the same address.
    const id = idOfHandle(handle);
    if (id !== undefined) tagDocument(`listing:${id}`);
    notFound();
  }
  const { listing } = found;
  tagDocument(`listing:${listing.id}`, `shop:${listing.shop.id}`, "rates", "calendar");
  if (listing.status === "removed") {
    setResponseStatus(410);
    notFound();
  }
  if (listing.shop.isClosed) return notFoundInClosedShopOf(listing, locale);
  const pathIn = listingPathIn(listing);
  if (!pathIn(locale).endsWith(`/${handle}`))
    permanentRedirect(
      inCurrency(paths.listing(locale, { id: listing.id, slug: slugIn(listing.slugs, locale) }, quantity), chosen),
    );
  return (
    <SitePage
      locale={locale}
      pathIn={pathIn}
      search={{ quantity }}
      rates={found.rates}
      pathInCurrency={() => `${pathIn(locale)}?qty=${quantity ?? ""}`}
    >
      <ListingDocument
        {...found}
        locale={locale}
        searchedQuantity={quantity}
        path={pathIn(locale)}
        addAction={addToInquiryListAction}
        inquiryAction={sendInquiryAction}
        familyAction={addChosenToInquiryListAction}
        voteAction={showInterestAction}
      />
    </SitePage>
  );
}
