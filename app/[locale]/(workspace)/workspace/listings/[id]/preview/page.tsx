import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/session";
import { ListingDocument } from "@/components/catalogue/listing/document";
import { PageHeader } from "@/components/workspace/page-header";
import { findListingPreview } from "@/lib/catalogue/find-listing-preview";
import { listRelatedListings } from "@/lib/catalogue/list-related-listings";
import { slugIn } from "@/lib/catalogue/public-listing";
import { shownTrade } from "@/lib/catalogue/shown-trade";
import { idOfHandle } from "@/lib/id";
import { isLocale } from "@/lib/locale";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { sendInquiryAction } from "../../../../../(market)/inquiry-actions";
import { addToInquiryListAction } from "../../../../../(market)/inquiry-list/actions";
import { askTogetherAction, showInterestAction } from "../../../../../(market)/p/[listing]/actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.editor.preview") };
}

/** The buyers' own page of a draft, to look at only. */
export default async function ListingPreviewPage({ params }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceListing(locale, listingId));
  const listing = await findListingPreview(actor, { shopId, listingId }, locale);
  if (!listing) notFound();
  const [related, rates] = await Promise.all([listRelatedListings(listingId, locale), getShownRates(locale)]);
  const currency = rates.shown;
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("catalogue.editor.preview")}
        lead={t("catalogue.editor.previewHint")}
        back={{ href: paths.workspaceListing(locale, listingId), label: t("catalogue.editor.backToEditing") }}
      />
      <div inert className="-mx-4 rounded-l border border-line bg-paper md:mx-0">
        <ListingDocument
          locale={locale}
          listing={listing}
          related={related}
          rates={rates}
          shown={{ ...shownTrade(listing, listing.currency, currency, rates), currency }}
          path={paths.listing(locale, { id: listing.id, slug: slugIn(listing.slugs, locale) })}
          addAction={addToInquiryListAction}
          askAction={sendInquiryAction}
          familyAction={askTogetherAction}
          voteAction={showInterestAction}
        />
      </div>
    </>
  );
}
