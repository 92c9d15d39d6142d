import type { CategoryCount, CategoryOverview } from "@/lib/catalogue/category";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  category: CategoryOverview;
  hrefOf: (category: { id: number; slug: string }) => string;
  /** Counts by category id within the current filters; replaces the unfiltered counts. */
  counts?: ReadonlyMap<number, number>;
  /** Whether search engines may follow the links. */
  isFollowed: boolean;
};

/** Lists the industry's categories with their counts: a column on wide screens, a scrolling row on phones. */
export function CategoryNav({ locale, category, hrefOf, counts, isFollowed }: Props) {
  const t = words(locale);
  const { number } = formats(locale);
  const industry = category.industry ?? category;
  const link = (each: { id: number; slug: string }) => ({
    href: hrefOf(each),
    rel: isFollowed ? undefined : "nofollow",
    "aria-current": each.id === category.id ? ("page" as const) : undefined,
  });
  const countOf = ({ id, count }: CategoryCount) => (counts ? counts.get(id) : count);
  return (
    <nav aria-label={t("browse.category.siblings", { industry: industry.name })} className="shelf">
      <p>{industry.name}</p>
      <ul>
        <li>
          <a {...link(industry)}>{t("browse.category.all", { industry: industry.name })}</a>
        </li>
        {category.shelf.map((each) => {
          const count = countOf(each);
          return (
            <li key={each.id}>
              <a {...link(each)}>
                {each.name}
                {count !== undefined && <small>{number(count)}</small>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
