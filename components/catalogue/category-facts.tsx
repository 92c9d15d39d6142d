import { formatTotal } from "@/components/search/format-total";
import type { CategoryOverview } from "@/lib/catalogue/category";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

type Props = {
  locale: Locale;
  category: CategoryOverview & { total: number };
  /** Counts the listings below: all of the category, or those that match the filters. */
  found: { total: number; isAbout: boolean };
  quantity?: number;
};

/** Shows the number of listings and shops, the searched quantity, and where in the market the category is sold. */
export function CategoryFacts({ locale, category, found, quantity }: Props) {
  const t = words(locale);
  const designs = formatTotal(locale, found);
  const isAll = found.total === category.total;
  const facts = [
    isAll
      ? t("browse.category.from", { designs, shops: t("browse.shopCount", { count: category.shopCount }) })
      : designs,
    isAll && category.newCount > 0 && t("browse.newCount", { count: category.newCount }),
    quantity && t("search.forQuantity", { quantity: quantityIn(locale, quantity, "pcs") }),
  ].filter(Boolean);
  return (
    <p className="num mb-3 text-ink-2 text-sm">
      {category.total > 0 && `${facts.join(" · ")} · `}
      <a href={paths.floor(locale, category.districtCode, category.floor)} className="underline">
        {t("browse.place", { district: category.districtName, floor: category.floor })}
      </a>
    </p>
  );
}
