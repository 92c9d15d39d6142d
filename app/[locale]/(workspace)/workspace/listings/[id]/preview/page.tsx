import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { ListingDocument } from "@/components/catalogue/listing/document";
import { ShutInInspection } from "@/components/shops/shut-in-inspection";
import { pillClass } from "@/components/ui/button";
import { PageHeader } from "@/components/workspace/page-header";
import { isInInspection } from "@/db/base/inspection";
import { convertTrade } from "@/lib/catalogue/convert-trade";
import { findListingPreview } from "@/lib/catalogue/find-listing-preview";
import { listRelatedListings } from "@/lib/catalogue/list-related-listings";
import { slugIn } from "@/lib/catalogue/public-listing";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { direction, isLocale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { renderMessage, words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { sendInquiryAction } from "../../../../../(market)/inquiry-actions";
import { addToInquiryListAction } from "../../../../../(market)/inquiry-list/actions";
import { addChosenToInquiryListAction, showInterestAction } from "../../../../../(market)/p/[listing]/actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ in?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.editor.preview") };
}

/** Previews a listing with its unsaved draft as buyers will see it, in any language. The preview is inert. */
export default async function ListingPreviewPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceListing(locale, listingId));
  if (isInInspection()) return <ShutInInspection locale={locale} heading="h1" why="noPreview" />;
  const language = (await searchParams).in;
  const reader = isLocale(language) ? language : locale;
  const found = await findListingPreview(actor, { shopId, listingId }, reader);
  if (!found) notFound();
  const { listing, isChanged, wrong } = found;
  const [related, rates] = await Promise.all([listRelatedListings(listingId, reader), getShownRates(reader)]);
  const currency = rates.shown;
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("catalogue.editor.preview")}
        lead={t("catalogue.editor.previewHint")}
        back={{ href: paths.workspaceListing(locale, listingId), label: t("catalogue.editor.backToEditing") }}
      />
      <nav
        aria-label={t("catalogue.editor.previewIn")}
        className="-mx-4 mb-4 flex gap-2 overflow-x-auto px-4 md:mx-0 md:flex-wrap md:px-0"
      >
        {locales.map((each) => (
          <a
            key={each}
            href={paths.workspaceListingPreview(locale, listingId, each)}
            lang={languageTag(each)}
            aria-current={each === reader ? "page" : undefined}
            className={pillClass(each === reader)}
          >
            <bdi>{languageNames[each]}</bdi>
          </a>
        ))}
      </nav>
      {isChanged && (
        <p className="mb-4 rounded-m bg-amber-soft px-4 py-3 text-amber text-sm">
          {t("catalogue.editor.previewChanges")}
        </p>
      )}
      {Object.keys(wrong).length > 0 && (
        <div role="alert" className="mb-4 rounded-m bg-amber-soft px-4 py-3 text-amber text-sm">
          <p className="font-medium">{t("catalogue.editor.previewWrong")}</p>
          <ul className="list-disc ps-5">
            {[...new Set(Object.values(wrong))].map((key) => (
              <li key={key}>{renderMessage(locale, key)}</li>
            ))}
          </ul>
        </div>
      )}
      <div
        inert
        lang={languageTag(reader)}
        dir={direction(reader)}
        className="-mx-4 rounded-l border border-line bg-paper md:mx-0"
      >
        <ListingDocument
          locale={reader}
          listing={listing}
          related={Promise.resolve(related)}
          rates={rates}
          shown={{ ...convertTrade(listing, listing.currency, currency, rates), currency }}
          path={paths.listing(reader, { id: listing.id, slug: slugIn(listing.slugs, reader) })}
          addAction={addToInquiryListAction}
          inquiryAction={sendInquiryAction}
          familyAction={addChosenToInquiryListAction}
          voteAction={showInterestAction}
        />
      </div>
    </>
  );
}
