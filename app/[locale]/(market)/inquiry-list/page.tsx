import type { Metadata } from "next";
import { findInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { currentActor } from "@/app/_lib/session";
import { EmptyInquiryList } from "@/components/inquiries/empty-inquiry-list";
import { AddToListPanel, RemovedLine } from "@/components/inquiries/inquiry-list/add-to-list-panel";
import { InquiryList } from "@/components/inquiries/inquiry-list/inquiry-list";
import { SharedList } from "@/components/inquiries/inquiry-list/shared-list";
import { SitePage } from "@/components/layout/site-page";
import { getOwnProfile } from "@/lib/accounts/get-own-profile";
import { listLatestListings } from "@/lib/catalogue/list-latest-listings";
import { moqOf } from "@/lib/catalogue/listing";
import { paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { groupByShop } from "@/lib/inquiries/inquiry-groups";
import { readInquiryList } from "@/lib/inquiries/inquiry-list";
import { listInquiredListings } from "@/lib/inquiries/list-inquired-listings";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { acceptSharedListAction, changeInquiryListAction, putLineOnInquiryListAction } from "./actions";
import { sendInquiriesAction } from "./send-action";

type Query = Partial<Record<"currency" | "designs" | "add" | "removed" | "former", string>>;
type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<Query> };

/** Fills one row on a desktop, two on a phone. */
const latestCount = 4;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("listing.list.title")} · ${t("common.site")}`, robots: { index: false } };
}

export default async function InquiryListPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { currency: chosen, designs, add, removed, former } = await searchParams;
  const shared = readInquiryList(designs);
  // A card that names no quantity adds one piece.
  const adding = readInquiryList(add?.includes("*") ? add : `${add}*1`);
  const [added] = adding.length === 1 ? adding : [];
  const several = adding.length > 1 ? adding : [];
  const offered = shared.length > 0 ? shared : several;
  const [removedLine] = readInquiryList(removed);
  const [own, actor] = await Promise.all([findInquiryList(), currentActor()]);
  const list = offered.length > 0 ? offered : own;
  const named = [...list, ...[added, removedLine].filter((line) => line !== undefined)];
  const [listings, rates] = await Promise.all([
    listInquiredListings([...new Set(named.map(({ listingId }) => listingId))], locale),
    getShownRates(locale, readCurrency(locale, chosen)),
  ]);
  const currency = rates.shown;
  const groups = groupByShop(list, listings, currency, rates, new Date());
  const profile = actor.kind === "user" ? await getOwnProfile(actor) : undefined;
  const isEmpty = groups.length === 0 && offered.length === 0;
  const latest = isEmpty ? await listLatestListings(locale, latestCount) : [];
  const find = (id?: number) => listings.find((listing) => listing.id === id);
  const [addedListing, removedListing] = [find(added?.listingId), find(removedLine?.listingId)];
  const common = { locale, currency };
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.inquiryList} rates={rates}>
      <div className="page max-w-5xl py-6 md:py-10">
        <h1 className="font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">
          {t(shared.length > 0 ? "list.shared.title" : several.length > 0 ? "list.add.several" : "listing.list.title")}
        </h1>
        {added && addedListing && (
          <AddToListPanel
            {...common}
            listing={addedListing}
            quantity={add?.includes("*") ? added.quantity : (moqOf(addedListing.tiers) ?? 1)}
            action={putLineOnInquiryListAction}
          />
        )}
        {removedLine && removedListing && !own.some(({ listingId }) => listingId === removedLine.listingId) && (
          <RemovedLine
            {...common}
            listing={removedListing}
            quantity={removedLine.quantity}
            action={putLineOnInquiryListAction}
          />
        )}
        {former && (
          <p role="status" className="mt-5 rounded-m bg-jade-soft px-4 py-2 print:hidden">
            {t("list.shared.former")}{" "}
            <a
              href={paths.sharedList(locale, former)}
              className="inline-flex min-h-11 items-center font-semibold underline"
            >
              {t("list.shared.openFormer")}
            </a>
          </p>
        )}
        {offered.length > 0 ? (
          <SharedList
            {...common}
            groups={groups}
            lines={offered}
            hasOwn={own.length > 0}
            action={acceptSharedListAction}
          />
        ) : isEmpty ? (
          <EmptyInquiryList locale={locale} latest={latest} rates={rates} />
        ) : (
          <InquiryList
            {...common}
            groups={groups}
            lines={own}
            rates={rates}
            profile={profile}
            changeAction={changeInquiryListAction}
            sendAction={sendInquiriesAction}
          />
        )}
      </div>
    </SitePage>
  );
}
