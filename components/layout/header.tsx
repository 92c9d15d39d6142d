import { inCurrency, paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import type { HeaderProps } from "./header-props";
import { LanguageMenu } from "./language-menu";
import { Logo } from "./logo";
import { MainNav, MobileMenu, navLinkClass } from "./main-nav";
import { SearchForm } from "./search-form";
import { VisitorLink } from "./visitor-link";

/** Renders the header of public pages: menu, search, language, inquiry list, and navigation. */
export function Header({ locale, pathIn, search, rates, pathInCurrency }: HeaderProps) {
  const t = words(locale);

  return (
    <header className="relative z-10 border-line border-b bg-surface md:sticky md:top-0 print:hidden">
      <div className="page flex flex-wrap items-center gap-x-4 py-1 md:flex-nowrap md:gap-x-5 md:py-2.5">
        <MobileMenu locale={locale} />
        <a
          href={paths.home(locale)}
          className="flex min-h-11 items-center gap-2 font-bold text-lg tracking-tight me-auto md:me-0 md:text-xl"
        >
          <Logo className="size-7 md:size-8" />
          {t("common.site")}
        </a>
        <div className="order-last mb-2 w-full md:order-none md:mb-0 md:max-w-176">
          <SearchForm locale={locale} search={search} currency={rates?.chosen} />
        </div>
        <div className="flex items-center gap-4 text-sm md:ms-auto md:flex-none md:gap-5">
          <LanguageMenu {...{ locale, pathIn, rates, pathInCurrency }} />
          <a
            href={inCurrency(paths.inquiryList(locale), rates?.chosen)}
            rel={rates?.chosen && "nofollow"}
            className={navLinkClass}
          >
            <svg
              viewBox="0 0 20 20"
              aria-hidden="true"
              className="size-6 fill-none stroke-[1.6] stroke-current lg:hidden"
            >
              <path d="M5 3h10v14H5zM8 7h4M8 10h4M8 13h2" />
            </svg>
            <span className="sr-only lg:not-sr-only lg:whitespace-nowrap">{t("common.nav.inquiryList")}</span>
            <inquiry-badge className="num ms-1 rounded-full bg-drum px-1.5 font-bold text-white text-xs leading-5 empty:hidden" />
          </a>
          <VisitorLink locale={locale} className={`${navLinkClass} hidden font-semibold md:flex`} />
        </div>
      </div>
      <MainNav locale={locale} />
    </header>
  );
}
