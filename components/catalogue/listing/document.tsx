import { BusyNote } from "@/components/catalogue/factory/busy-note";
import { hotIn } from "@/components/catalogue/format-rise";
import { TrialBox } from "@/components/catalogue/trials/trial-box";
import { InquiryForm, type InquiryFormProps } from "@/components/inquiries/inquiry-form";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { ShareLinks } from "@/components/layout/share-links";
import { Await } from "@/components/rendering/await";
import { SellerLine } from "@/components/shops/seller-line";
import { Tag } from "@/components/ui/tag";
import type { RelatedListings } from "@/lib/catalogue/list-related-listings";
import { moqOf, type Trade } from "@/lib/catalogue/listing";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { toBase36 } from "@/lib/core/id";
import type { Currency, ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ListingDetails } from "./details";
import { FamilySection } from "./family-section";
import { FamilySwatches } from "./family-swatches";
import { Gallery } from "./gallery";
import { InquiryBar, InquiryListForm } from "./inquiry-buttons";
import { InquirySummary } from "./inquiry-summary";
import { listingGraph } from "./listing-graph";
import { formatListingTitle } from "./listing-title";
import { MoreListings } from "./more-listings";
import { ListingOffer } from "./offer";
import { planListing } from "./plan-listing";
import { PriceLine } from "./price-line";
import { PrintedAddress } from "./printed-address";
import { UnavailableNotice } from "./unavailable-notice";

type Props = {
  locale: Locale;
  listing: PublicListing;
  related: Promise<RelatedListings>;
  rates: ShownRates;
  /** Trade terms with prices in the page's currency. */
  shown: Trade & { currency: Currency };
  /** Quantity of the search that led here. */
  searchedQuantity?: number;
  path: string;
  addAction: (form: FormData) => Promise<void>;
  inquiryAction: InquiryFormProps["action"];
  familyAction: (form: FormData) => Promise<void>;
  voteAction: InquiryFormProps["action"];
};

/** Renders the page of one listing: pictures, offer, planner and inquiry form; then its family and similar listings. */
export function ListingDocument(props: Props) {
  const { locale, listing, related, rates, shown, searchedQuantity, path, addAction, inquiryAction } = props;
  const handle = path.split("/").at(-1) ?? "";
  const t = words(locale);
  const { text, shop, status, category, industry } = listing;
  const shopName = textIn(shop.names, locale, shop.locale);
  const steps = [
    { name: industry.name, href: paths.category(locale, industry) },
    { name: category.name, href: paths.category(locale, category) },
    { name: text.title, href: path },
  ];
  const quantity = searchedQuantity ?? moqOf(listing.tiers) ?? 1;
  const isOnSale = status === "published";
  const planned = planListing(locale, listing, shown, quantity);
  const common = { locale, rates, quantity: searchedQuantity };
  return (
    <div className="page md:pt-2 md:pb-16">
      <JsonLd graph={listingGraph(locale, listing, shown, breadcrumbList(locale, steps))} />
      <Breadcrumbs locale={locale} steps={steps} isShort />
      <div className="listing-hero">
        <Gallery
          locale={locale}
          title={text.title}
          pictures={listing.pictures}
          video={listing.video}
          mark={<Mark locale={locale} listing={listing} />}
        />
        <div className="grid grid-cols-1 content-start gap-2.5 md:row-span-2 md:not-has-[nav]:gap-4 print:row-span-2">
          <h1
            {...(text.locale !== locale && { lang: languageTag(text.locale), dir: "auto" })}
            className="font-bold text-[1.2rem] leading-tight md:text-[1.5rem]"
          >
            {text.title}
          </h1>
          {planned && <PriceLine locale={locale} lines={planned.lines} listing={listing} />}
          <SellerLine locale={locale} shop={shop} />
          {(status === "paused" || status === "discontinued") && <UnavailableNotice locale={locale} status={status} />}
          {isOnSale && <BusyNote locale={locale} shop={shop} pace={listing.pace} />}
          <Await value={related}>
            {({ family }) => <FamilySwatches {...common} listing={listing} family={family} />}
          </Await>
          <ListingOffer {...{ locale, listing, shown, rates, quantity, path, planned }} />
        </div>
        <div className="grid content-start gap-3">
          <ShareLinks
            locale={locale}
            path={path}
            text={formatListingTitle(locale, listing, shown)}
            save={paths.save(locale, { design: toBase36(listing.id) })}
            report={paths.report(locale, "listing", listing.id)}
          />
          {isOnSale && listing.trial && (
            <TrialBox locale={locale} trial={listing.trial} handle={handle} action={props.voteAction} />
          )}
        </div>
      </div>
      {isOnSale && (
        <InquiryListForm
          locale={locale}
          handle={handle}
          quantity={quantity}
          currency={rates.chosen}
          addAction={addAction}
        />
      )}
      {!isOnSale && (
        <div className="mt-8 print:hidden">
          <Await value={related}>
            {(found) => (
              <MoreListings
                {...common}
                heading={t(listing.successorId ? "listing.status.successors" : "listing.more.similar")}
                cards={alternativesIn(found)}
              />
            )}
          </Await>
        </div>
      )}
      <div className="mt-5 grid gap-6 md:gap-8">
        <ListingDetails locale={locale} listing={listing} />
        <PrintedAddress locale={locale} shop={shop} path={path} />
        <Await value={related}>
          {({ family }) => (
            <FamilySection {...common} listing={listing} family={family} path={path} action={props.familyAction} />
          )}
        </Await>
      </div>
      {isOnSale && <InquiryBar locale={locale} lines={planned?.lines} />}
      <div className="mt-6 grid gap-8 md:mt-10 md:gap-12 print:hidden">
        {isOnSale && (
          <div className="grid items-start gap-7 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
            <InquiryForm
              action={inquiryAction}
              locale={locale}
              shop={{ id: shop.id, name: shopName, locale: shop.locale, daysAway: shop.daysAway }}
              lines={[{ listingId: listing.id, title: text.title, quantity }]}
              currency={shown.currency}
              source={{ page: "listing", path }}
            />
            <InquirySummary locale={locale} listing={listing} lines={planned?.lines} />
          </div>
        )}
        <Await value={related}>
          {({ family, fromBooth, similar }) => (
            <>
              <MoreListings
                {...common}
                heading={t("listing.more.fromBooth")}
                cards={fromBooth}
                phoneCount={family.length > 0 ? 0 : undefined}
                all={{ href: paths.shopDesigns(locale, shop), label: t("listing.more.all", { shop: shopName }) }}
              />
              {isOnSale && <MoreListings {...common} heading={t("listing.more.similar")} cards={similar} />}
            </>
          )}
        </Await>
      </div>
    </div>
  );
}

/** Lists alternatives to an unavailable listing: its family, then similar listings, then others of the booth. */
const alternativesIn = ({ family, similar, fromBooth }: RelatedListings) => [...family, ...similar, ...fromBooth];

/** Marks the pictures of a listing on trial, or whose views rise. */
function Mark({ locale, listing: { hot, trial } }: Pick<Props, "locale" | "listing">) {
  if (trial) return <Tag look="busy">{words(locale)("trials.tag", { votes: trial.votes, goal: trial.goal })}</Tag>;
  return (
    hot && (
      <Tag look="busy">
        <span aria-hidden="true">▲</span> {hotIn(locale, hot)}
      </Tag>
    )
  );
}
