import type { Metadata } from "next";
import { cookies } from "next/headers";
import { SitePage } from "@/components/chrome/site-page";
import { EmptyInquiryList } from "@/components/inquiries/empty-inquiry-list";
import { ListGroup, Sums } from "@/components/inquiries/list-group";
import { listLatestListings } from "@/lib/catalogue/list-latest-listings";
import { currencyOf } from "@/lib/format";
import { groupByShop, sumOf } from "@/lib/inquiries/inquiry-groups";
import { inquiryListCookie, readInquiryList } from "@/lib/inquiries/inquiry-list";
import { listAskedListings } from "@/lib/inquiries/list-asked-listings";
import type { Locale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { convert } from "@/lib/money";
import { paths } from "@/lib/paths";
import { changeInquiryListAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

/** In US cents: from here on customs mode 1039 is worth a note. */
const marketTradeFrom = 150_000_00;

/** One row on a desk, two on a phone. */
const latestCount = 4;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("listing.list.title")} · ${t("common.site")}`, robots: { index: false } };
}

export default async function InquiryListPage({ params }: Props) {
  const { locale } = await params;
  const list = readInquiryList((await cookies()).get(inquiryListCookie)?.value);
  const [listings, rates] = await Promise.all([
    listAskedListings(
      list.map(({ listingId }) => listingId),
      locale,
    ),
    getRates(),
  ]);
  const currency = currencyOf(locale);
  const groups = groupByShop(list, listings, currency, rates, new Date());
  const latest = groups.length === 0 ? await listLatestListings(locale, latestCount) : [];
  const lines = groups.flatMap((group) => group.lines);
  const sum = sumOf(lines);
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.inquiryList}>
      <div className="page max-w-5xl py-6 md:py-10">
        <h1 className="font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">{t("listing.list.title")}</h1>
        {groups.length === 0 ? (
          <EmptyInquiryList locale={locale} latest={latest} rates={rates} />
        ) : (
          <>
            <p className="mt-1 text-ink-2">{t("listing.list.intro")}</p>
            <div className="mt-6 grid gap-5">
              {groups.map((group) => (
                <ListGroup
                  key={group.shop.id}
                  locale={locale}
                  group={group}
                  currency={currency}
                  action={changeInquiryListAction}
                  isOnly={groups.length === 1}
                />
              ))}
            </div>
            {groups.length > 1 && (
              <section className="mt-6">
                <h2 className="mb-2 font-semibold">
                  {t("listing.list.total")}
                  <span className="ms-2 font-normal text-ink-2 text-sm">
                    {t("listing.list.shops", { count: groups.length })} ·{" "}
                    {t("listing.list.designs", { count: lines.length })}
                  </span>
                </h2>
                <Sums locale={locale} sum={sum} currency={currency} />
              </section>
            )}
            {convert({ amount: sum.goods, currency }, "USD", rates).amount > marketTradeFrom && (
              <p className="mt-4 rounded-m bg-amber-soft px-4 py-3 text-sm">{t("listing.list.trade")}</p>
            )}
            <p className="mt-4 text-ink-3 text-xs">{t("listing.list.saved")}</p>
          </>
        )}
      </div>
    </SitePage>
  );
}
