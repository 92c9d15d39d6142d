import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Collection } from "@/lib/shops/list-collections";
import type { PublicShop } from "@/lib/shops/public-shop";

type Props = {
  locale: Locale;
  shop: Pick<PublicShop, "handle" | "locale">;
  collections: Collection[];
  /** Id of the collection shown. */
  current?: number;
};

/** Links to the shop's collections that have listings. */
export function ShopCollections({ locale, shop, collections, current }: Props) {
  const t = words(locale);
  const shown = collections.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <nav aria-label={t("storefront.collections")} className="-mx-4 mb-5 overflow-x-auto px-4 md:mx-0 md:px-0">
      <ul className="flex gap-2 p-0.5 md:flex-wrap">
        {shown.map(({ id, names, count }) => (
          <li key={id} className="flex-none md:flex-initial">
            <a
              href={paths.shopCollection(locale, shop, id)}
              aria-current={id === current ? "page" : undefined}
              className={pillClass(id === current)}
            >
              {textIn(names, locale, shop.locale)} <span className="num text-xs">{formats(locale).number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
