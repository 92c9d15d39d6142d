import type { BreadcrumbList } from "schema-dts";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** One breadcrumb; the last one is the page itself. */
export type Breadcrumb = { name: string; href: string };

/** Renders home and the given steps as links; the last step is plain text. */
export function Breadcrumbs({ locale, steps }: { locale: Locale; steps: Breadcrumb[] }) {
  const t = words(locale);
  return (
    <nav aria-label={t("common.breadcrumbs")} className="text-ink-3 text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {withHome(locale, steps).map(({ name, href }, index, all) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            {index < all.length - 1 ? (
              <a href={href} className="inline-flex min-h-11 items-center hover:text-ink hover:underline md:min-h-6">
                {name}
              </a>
            ) : (
              <span aria-current="page">{name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Returns the steps as a BreadcrumbList for the page's structured data. */
export const breadcrumbList = (locale: Locale, steps: Breadcrumb[]): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: withHome(locale, steps).map(({ name, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: absolute(href),
  })),
});

const withHome = (locale: Locale, steps: Breadcrumb[]): Breadcrumb[] => [
  { name: words(locale)("common.home"), href: paths.home(locale) },
  ...steps,
];
