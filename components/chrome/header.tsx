import { memo } from "react";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Currency, ShownRates } from "@/lib/money";
import { inCurrency, paths } from "@/lib/paths";
import { LanguageMenu } from "./language-menu";
import { Logo } from "./logo";
import { type AskedWords, SearchForm } from "./search-form";

export type HeaderProps = {
  locale: Locale;
  /** The page's own address in a language. */
  pathIn: (locale: Locale) => string;
  asked?: AskedWords;
  /** What its prices are shown in, where it has any. */
  rates?: ShownRates;
  /** Where choosing a currency leads to, but for the currency itself; without, to `pathIn`. */
  pathInCurrency?: (currency: Currency) => string;
};

/** The same on every document: search first, then the ways into the market. */
export function Header({ locale, pathIn, asked, rates, pathInCurrency }: HeaderProps) {
  const t = words(locale);
  const [signInHref, signInLabel] = signInIn(locale);

  return (
    <header className="relative z-10 border-line border-b bg-surface md:sticky md:top-0 print:hidden">
      <div className="page flex flex-wrap items-center gap-x-4 py-1 md:flex-nowrap md:gap-x-5 md:py-2.5">
        <Menu locale={locale} />
        <a
          href={paths.home(locale)}
          className="flex min-h-11 items-center gap-2 font-bold text-lg tracking-tight me-auto md:me-0 md:text-xl"
        >
          <Logo className="size-7 md:size-8" />
          {t("common.site")}
        </a>
        <div className="order-last mb-2 w-full md:order-none md:mb-0 md:max-w-160">
          <SearchForm locale={locale} asked={asked} currency={rates?.chosen} />
        </div>
        <div className="flex items-center gap-4 text-sm md:ms-auto md:gap-5">
          <LanguageMenu {...{ locale, pathIn, rates, pathInCurrency }} />
          <a
            href={inCurrency(paths.inquiryList(locale), rates?.chosen)}
            rel={rates?.chosen && "nofollow"}
            className={link}
          >
            <svg
              viewBox="0 0 20 20"
              aria-hidden="true"
              className="size-6 fill-none stroke-[1.6] stroke-current lg:hidden"
            >
              <path d="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2" />
            </svg>
            <span className="sr-only lg:not-sr-only">{t("common.nav.inquiryList")}</span>
            <inquiry-badge className="num ms-1 rounded-full bg-drum px-1.5 font-bold text-white text-xs leading-5 empty:hidden" />
          </a>
          <a href={signInHref} className={`${link} hidden font-semibold md:flex`}>
            {signInLabel}
          </a>
        </div>
      </div>
      <Ways locale={locale} />
    </header>
  );
}

const link = "flex min-h-11 items-center whitespace-nowrap hover:underline";

type Way = readonly [href: string, label: string];

function waysIn(locale: Locale): Way[] {
  const t = words(locale);
  return [
    [paths.industries(locale), t("common.nav.industries")],
    [paths.newDesigns(locale), t("common.nav.newThisWeek")],
    [paths.trending(locale), t("browse.trending.nav")],
    [paths.videos(locale), t("videos.nav")],
    [paths.market(locale), t("common.nav.market")],
  ];
}
const openShopIn = (locale: Locale): Way => [paths.openShop(locale), words(locale)("common.nav.openShop")];
const signInIn = (locale: Locale): Way => [paths.signIn(locale), words(locale)("common.nav.signIn")];

/** The ways into the market on narrow screens. */
const Menu = memo(({ locale }: { locale: Locale }) => {
  const t = words(locale);
  return (
    <details name="menu" className="-ms-2 md:hidden" data-menu="">
      <summary className="grid size-11 cursor-pointer list-none place-items-center [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{t("common.nav.menu")}</span>
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-none stroke-2 stroke-current">
          <path d="M2 5h16M2 10h16M2 15h16" />
        </svg>
      </summary>
      <nav
        aria-label={t("common.nav.menu")}
        className="absolute inset-x-0 top-full z-20 border-line border-b bg-surface px-4 pb-3 shadow-lift"
      >
        {[...waysIn(locale), openShopIn(locale), signInIn(locale)].map(([href, label]) => (
          <a key={href} href={href} className={`${link} border-line border-t first:border-0`}>
            {label}
          </a>
        ))}
      </nav>
    </details>
  );
});

/** The same on wide ones. */
const Ways = memo(({ locale }: { locale: Locale }) => {
  const [openShopHref, openShopLabel] = openShopIn(locale);
  return (
    <nav aria-label={words(locale)("common.nav.label")} className="page hidden gap-6 pb-1 text-ink-2 text-sm md:flex">
      {waysIn(locale).map(([href, label]) => (
        <a key={href} href={href} className={link}>
          {label}
        </a>
      ))}
      <a href={openShopHref} className={`${link} ms-auto`}>
        {openShopLabel}
      </a>
    </nav>
  );
});
