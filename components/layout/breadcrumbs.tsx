import type { BreadcrumbList } from "schema-dts";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** One breadcrumb; the last one is the page itself. */
export type Breadcrumb = { name: string; href: string };

type Props = {
  locale: Locale;
  steps: Breadcrumb[];
  /** Whether only the links between home and the page are shown, for pages whose title is right below. */
  isShort?: boolean;
};

/** Renders home and the given steps as links; the last step is plain text. */
export function Breadcrumbs({ locale, steps, isShort }: Props) {
  const t = words(locale);
  const all = withHome(locale, steps);
  return (
    <nav aria-label={t("common.breadcrumbs")} className="text-ink-3 text-sm print:hidden">
      <ol className={`flex items-center gap-x-2 ${isShort ? "overflow-x-auto whitespace-nowrap" : "flex-wrap"}`}>
        {(isShort ? all.slice(1, -1) : all).map(({ name, href }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            {href === all.at(-1)?.href ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a href={href} className="inline-flex min-h-11 items-center hover:text-ink hover:underline md:min-h-6">
                {name}
              </a>
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
