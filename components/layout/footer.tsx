import type { ReactNode } from "react";
import { findTranslationProvider } from "@/lib/core/translation-provider";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { HeaderProps } from "./header-props";
import { helpLinks } from "./help-links";
import { Logo } from "./logo";
import { formatPricesNote } from "./prices-note";

type Props = Pick<HeaderProps, "locale" | "pathIn" | "rates">;

/** Renders the footer of public pages: links, languages, and the note about prices. */
export function Footer({ locale, pathIn, rates }: Props) {
  const t = words(locale);
  return (
    <footer className="footer print:hidden">
      <div className="page">
        <div className="footer-name">
          <p className="flex items-center gap-2 font-bold text-lg tracking-tight">
            <Logo className="size-7" />
            {t("common.site")}
          </p>
          <p className="mt-2 hidden max-w-[38ch] text-ink-2 md:block">
            {t(findTranslationProvider() ? "common.footer.motto" : "common.footer.mottoWithoutProvider")}
          </p>
        </div>
        {columnsOf(locale).map(({ title, links }) => (
          <Column key={title} title={title}>
            {links.map(([href, label]) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </Column>
        ))}
        <div data-swap="footer-languages" className="contents">
          <Column title={t("common.footer.languages")}>
            {locales.map((each) => (
              <li key={each}>
                <a href={pathIn(each)} hrefLang={languageTag(each)} lang={languageTag(each)}>
                  {languageNames[each]}
                </a>
              </li>
            ))}
          </Column>
          {rates && <p className="footer-note">{formatPricesNote(locale, rates)}</p>}
        </div>
      </div>
    </footer>
  );
}

/** Renders links under a heading, which opens them on phones and is only a heading on wide screens. */
const Column = ({ title, children }: { title: string; children: ReactNode }) => (
  <nav aria-label={title}>
    <details name="footer">
      <summary className="disclosure">{title}</summary>
      <ul>{children}</ul>
    </details>
  </nav>
);

/** Returns the link columns for buyers, for shops and for help. */
function columnsOf(locale: Locale) {
  const t = words(locale);
  return [
    {
      title: t("common.footer.buyers"),
      links: [
        [paths.sourcing(locale), t("sourcing.nav")],
        [paths.industries(locale), t("common.nav.industries")],
        [paths.categories(locale), t("browse.categories.nav")],
        [paths.newDesigns(locale), t("common.nav.newThisWeek")],
        [paths.trending(locale), t("browse.trending.nav")],
        [paths.videos(locale), t("videos.nav")],
        [paths.market(locale), t("common.nav.market")],
        [paths.inquiryList(locale), t("common.nav.inquiryList")],
      ],
    },
    {
      title: t("common.footer.shops"),
      links: [
        [paths.openShop(locale), t("common.nav.openShop")],
        [paths.signIn(locale), t("common.nav.signIn")],
      ],
    },
    { title: t("help.label"), links: [...helpLinks(locale), [paths.about(locale), t("common.nav.about")]] },
  ] as const;
}
