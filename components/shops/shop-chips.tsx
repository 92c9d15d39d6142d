import { pillClass } from "@/components/ui/button";
import type { ShopCategory } from "@/lib/catalogue/list-shop-categories";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Collection } from "@/lib/shops/list-collections";
import type { PublicShop } from "@/lib/shops/public-shop";

type Props = {
  locale: Locale;
  shop: Pick<PublicShop, "handle" | "locale" | "designCount">;
  collections: Collection[];
  categories: ShopCategory[];
  /** What the page shows: "all", or "collection" or "category" with its id. */
  current?: "all" | `collection ${number}` | `category ${number}`;
};

const maxCategories = 8;

/** Links, in one row, to all listings of a shop, its collections and its categories; hidden if there is only one way. */
export function ShopChips({ locale, shop, collections, categories, current }: Props) {
  const t = words(locale);
  const chips = [
    ...collections
      .filter(({ count }) => count > 0)
      .map(({ id, names, count }) => ({
        key: `collection ${id}`,
        href: paths.shopCollection(locale, shop, id),
        name: textIn(names, locale, shop.locale),
        count,
      })),
    ...(categories.length < 2 ? [] : categories)
      .filter(({ id }, index) => index < maxCategories || `category ${id}` === current)
      .map(({ id, name, count }) => ({
        key: `category ${id}`,
        href: paths.shopDesigns(locale, shop, 1, id),
        name,
        count,
      })),
  ];
  if (chips.length === 0) return null;
  const all = {
    key: "all",
    href: paths.shopDesigns(locale, shop),
    name: t("storefront.lines.all"),
    count: shop.designCount,
  };
  return (
    <nav aria-label={t("storefront.lines.label")} className="-mx-4 mb-5 overflow-x-auto px-4 md:mx-0 md:px-0">
      <ul className="flex gap-2 p-0.5">
        {[all, ...chips].map(({ key, href, name, count }) => (
          <li key={key} className="flex-none">
            <a href={href} aria-current={key === current ? "page" : undefined} className={pillClass(key === current)}>
              {name} <span className="num text-xs">{formats(locale).number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
