import { formatPerUnit } from "@/components/catalogue/listing/trade-words";
import { formatBoothAddress } from "@/components/market/booth-address";
import { toBase36 } from "@/lib/core/id";
import { convert, type Rates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { absolute, siteOrigin } from "@/lib/http/site";
import { element, type Xml, xmlHeader } from "@/lib/http/xml";
import { currencyOf, formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type CategoryName, districtName, findCategoryName } from "@/lib/i18n/taxonomy-names";
import { quantityIn } from "@/lib/i18n/units";
import type { NewListing } from "@/lib/publishing/feeds/list-newest";
import { newestFeedOf } from "./newest-feed";

type Props = { locale: Locale; category?: CategoryName; designs: readonly NewListing[]; rates: Rates };

/** The time of an empty feed. */
const epoch = new Date(0).toISOString();

/** Returns new listings as Atom 1.0, the newest first. */
export function renderAtomFeed({ locale, category, designs, rates }: Props): string {
  const { path, title } = newestFeedOf(locale, category);
  const feed = element(
    "feed",
    [
      element("id", category ? tag(locale, "c", category.id) : tag(locale, "new")),
      element("title", title),
      element("updated", designs.map(updatedOf).sort().at(-1) ?? epoch),
      link("self", path, { type: "application/atom+xml" }),
      link("alternate", category ? paths.category(locale, category) : paths.newDesigns(locale), {
        type: "text/html",
        hreflang: languageTag(locale),
      }),
      element("icon", absolute("/favicon.ico")),
      ...designs.map((design) => entry(locale, design, rates)),
    ],
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": languageTag(locale) },
  );
  return xmlHeader + feed;
}

function entry(locale: Locale, design: NewListing, rates: Rates): Xml {
  const { id, title, titleLocale, picture, shop, publishedAt, categoryId } = design;
  const path = paths.listing(locale, design);
  const summary = summaryOf(locale, design, rates);
  return element("entry", [
    element("id", tag(locale, "p", id)),
    element("title", title, { "xml:lang": titleLocale === locale ? undefined : languageTag(titleLocale) }),
    link("alternate", path, { type: "text/html", hreflang: languageTag(locale) }),
    picture && link("enclosure", paths.picture(picture.key, 960, "webp"), { type: "image/webp" }),
    element("published", moment(publishedAt)),
    element("updated", updatedOf(design)),
    element("author", [
      element("name", textIn(shop.names, locale, shop.locale)),
      element("uri", absolute(paths.shop(locale, shop))),
    ]),
    element("category", "", { term: toBase36(categoryId), label: findCategoryName(locale, categoryId)?.name }),
    element("summary", summary),
    element("content", html(design, summary), { type: "html" }),
  ]);
}

/** Returns "From US$1.02 a piece, MOQ 120 pieces. Spring Toys · No. 1056, Street 6, Area B, 1F". */
function summaryOf(locale: Locale, { price, moq, unitCode, shop, booth }: NewListing, rates: Rates): string {
  const t = words(locale);
  const priceText =
    price &&
    moq &&
    t("feeds.from", {
      price: formats(locale).money(convert({ amount: price.low, currency: price.currency }, currencyOf(locale), rates)),
      unit: formatPerUnit(locale, unitCode),
      quantity: quantityIn(locale, moq, unitCode),
    });
  const address =
    booth &&
    formatBoothAddress(locale, { ...booth, districtNames: { [locale]: districtName(locale, booth.districtCode) } });
  const shopAndBooth = [textIn(shop.names, locale, shop.locale), address].filter(Boolean).join(" · ");
  return `${priceText || t("feeds.onRequest")} ${shopAndBooth}`;
}

/** Returns the content that feed readers show. */
const html = ({ picture, title }: NewListing, summary: string): string =>
  [
    picture &&
      element("p", [
        element("img", "", {
          src: absolute(paths.picture(picture.key, 640, "webp")),
          alt: title,
        }),
      ]),
    element("p", summary),
  ]
    .filter(Boolean)
    .join("");

const link = (rel: string, path: string, more: Record<string, string>): Xml =>
  element("link", "", { rel, href: absolute(path), ...more });

/** Returns an entry id that stays the same when the slug changes. */
const tag = (locale: Locale, kind: string, id?: number): string =>
  `tag:${siteOrigin().hostname},2026:${[locale, kind, ...(id === undefined ? [] : [toBase36(id)])].join("/")}`;

const moment = (at: string): string => new Date(at).toISOString();
const updatedOf = ({ publishedAt, changedAt }: NewListing): string =>
  [moment(publishedAt), moment(changedAt)].sort().at(-1) ?? epoch;
