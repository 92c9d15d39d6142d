import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { VisitorLink, VisitorMark } from "./visitor-link";

/** CSS classes of a navigation link. */
export const navLinkClass = "flex min-h-11 items-center whitespace-nowrap hover:underline";

type NavLink = readonly [href: string, label: string];

/** Returns the links in the order of the header. */
function marketLinks(locale: Locale): NavLink[] {
  const t = words(locale);
  return [
    [paths.industries(locale), t("common.nav.industries")],
    [paths.newDesigns(locale), t("common.nav.newThisWeek")],
    [paths.trending(locale), t("browse.trending.nav")],
    [paths.videos(locale), t("videos.nav")],
    [paths.market(locale), t("common.nav.market")],
    [paths.fairs(locale), t("fairs.nav")],
  ];
}

const openShopLink = (locale: Locale): NavLink => [paths.openShop(locale), words(locale)("common.nav.openShop")];

/** Renders all navigation links as a menu, for narrow screens. */
export function MobileMenu({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <details name="menu" className="-ms-2 md:hidden" data-menu="">
      <summary className="relative grid size-11 cursor-pointer list-none place-items-center [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{t("common.nav.menu")}</span>
        <VisitorMark locale={locale} />
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-none stroke-2 stroke-current">
          <path d="M2 5h16M2 10h16M2 15h16" />
        </svg>
      </summary>
      <nav
        aria-label={t("common.nav.menu")}
        className="absolute inset-x-0 top-full z-20 border-line border-b bg-surface px-4 pb-3 shadow-lift"
      >
        <RequestLink locale={locale} look="w-full my-2" />
        {[...marketLinks(locale), openShopLink(locale)].map(([href, label]) => (
          <a key={href} href={href} className={`${navLinkClass} border-line border-t`}>
            {label}
          </a>
        ))}
        <VisitorLink locale={locale} className={`${navLinkClass} border-line border-t`} />
      </nav>
    </details>
  );
}

/** Renders the navigation links as a row, for wide screens. */
export function MainNav({ locale }: { locale: Locale }) {
  const [openShopHref, openShopLabel] = openShopLink(locale);
  return (
    <nav
      aria-label={words(locale)("common.nav.label")}
      className="page hidden flex-wrap items-center gap-x-4 pb-1.5 text-ink-2 text-sm md:flex lg:gap-x-6"
    >
      {marketLinks(locale).map(([href, label]) => (
        <a key={href} href={href} className={navLinkClass}>
          {label}
        </a>
      ))}
      <a href={openShopHref} className={`${navLinkClass} ms-auto max-lg:hidden`}>
        {openShopLabel}
      </a>
      <RequestLink locale={locale} look="min-h-9 px-3.5 max-lg:ms-auto" />
    </nav>
  );
}

/** Leads to the form of a sourcing request; `look` are further CSS classes. */
const RequestLink = ({ locale, look }: { locale: Locale; look: string }) => (
  <a href={paths.sourcing(locale)} className={buttonClass("plain", `${look} whitespace-nowrap`)}>
    {words(locale)("sourcing.nav")}
  </a>
);
