import { pillClass } from "@/components/ui/button";
import type { ShopCategory } from "@/lib/catalogue/list-shop-categories";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { PublicShop } from "@/lib/shops/public-shop";

type Props = {
  locale: Locale;
  shop: Pick<PublicShop, "handle" | "designCount">;
  lines: ShopCategory[];
  /** Id of the category shown, or "all". */
  current?: number | "all";
};

const maxCategories = 8;

/** Links to the categories of a shop; hidden if there is only one. */
export function ShopCategories({ locale, shop, lines, current }: Props) {
  const t = words(locale);
  if (lines.length < 2) return null;
  const shown = [
    { id: "all" as const, name: t("storefront.lines.all"), count: shop.designCount },
    ...lines.filter(({ id }, index) => index < maxCategories || id === current),
  ];
  return (
    <nav aria-label={t("storefront.lines.label")} className="-mx-4 mb-5 overflow-x-auto px-4 md:mx-0 md:px-0">
      <ul className="flex gap-2 p-0.5 md:flex-wrap">
        {shown.map(({ id, name, count }) => (
          <li key={id} className="flex-none md:flex-initial">
            <a
              href={paths.shopDesigns(locale, shop, 1, id === "all" ? undefined : id)}
              aria-current={id === current ? "page" : undefined}
              className={pillClass(id === current)}
            >
              {name} <span className="num text-xs">{formats(locale).number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
