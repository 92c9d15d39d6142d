import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CuratedFacet } from "@/lib/search/list-curated-facets";

type Props = {
  locale: Locale;
  category: { id: number; slug: string; name: string };
  facets: readonly CuratedFacet[];
  /** Slug of the current page. */
  current?: string;
};

/** Links to the pages of the category's most frequent attribute values; the row scrolls on phones. */
export function FacetLinks({ locale, category, facets, current }: Props) {
  const t = words(locale);
  if (facets.length === 0) return null;
  return (
    <nav aria-label={t("browse.facet.label", { category: category.name })} className="narrow-scroll">
      <ul className="narrow-chips">
        <li className="text-ink-2 text-sm">{t("browse.facet.popular")}</li>
        {facets.map((facet) => (
          <li key={facet.slug}>
            <a
              href={paths.facet(locale, category, facet)}
              aria-current={facet.slug === current ? "page" : undefined}
              className={pillClass(facet.slug === current)}
            >
              {facet.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
