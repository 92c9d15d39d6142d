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

/** Categories of the industry that are visible beside one of them; the others are collapsed. */
const visibleSiblings = 5;

/**
 * Lists the industry's categories with their counts: a column on wide screens, a scrolling row on phones. Beside one of
 * these categories most are collapsed, and phones lead to them by the breadcrumbs.
 */
export function CategoryNav({ locale, category, hrefOf, counts, isFollowed }: Props) {
  const t = words(locale);
  const { number } = formats(locale);
  const industry = category.industry ?? category;
  const link = (each: { id: number; slug: string }) => ({
    href: hrefOf(each),
    rel: isFollowed ? undefined : "nofollow",
    "aria-current": each.id === category.id ? ("page" as const) : undefined,
  });
  const isVisible = ({ id }: CategoryCount, index: number) =>
    !category.industry || index < visibleSiblings || id === category.id;
  const rest = category.shelf.filter((each, index) => !isVisible(each, index));
  const row = (each: CategoryCount) => {
    const count = counts ? counts.get(each.id) : each.count;
    return (
      <li key={each.id}>
        <a {...link(each)}>
          {each.name}
          {count !== undefined && <small>{number(count)}</small>}
        </a>
      </li>
    );
  };
  return (
    <nav
      aria-label={t("browse.category.siblings", { industry: industry.name })}
      className={category.industry ? "shelf shelf-siblings" : "shelf"}
    >
      <p>{industry.name}</p>
      <ul>
        <li>
          <a {...link(industry)}>{t("browse.category.all", { industry: industry.name })}</a>
        </li>
        {category.shelf.filter(isVisible).map(row)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t("browse.category.more", { count: category.shelf.length })}</summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </nav>
  );
}
