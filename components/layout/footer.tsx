import { paths } from "@/lib/http/paths";
import { languageNames, languageTag, locales } from "@/lib/i18n/locale";
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
    <footer className="mt-16 border-line border-t bg-surface text-sm print:hidden">
      <div className="page grid grid-cols-2 gap-8 py-10 lg:grid-cols-[1.4fr_1fr_1fr_1.4fr]">
        <Columns locale={locale} />
        <nav
          aria-label={t("common.footer.languages")}
          data-swap="footer-languages"
          className="col-span-2 lg:col-span-1"
        >
          <h2 className="font-semibold">{t("common.footer.languages")}</h2>
          <ul className="mt-1 grid grid-cols-2 text-ink-2 sm:grid-cols-4 lg:grid-cols-2">
            {locales.map((each) => (
              <li key={each}>
                <a href={pathIn(each)} hrefLang={languageTag(each)} lang={languageTag(each)} className={link}>
                  {languageNames[each]}
                </a>
              </li>
            ))}
          </ul>
          {rates && <p className="mt-3 text-ink-3 text-xs">{formatPricesNote(locale, rates)}</p>}
        </nav>
      </div>
    </footer>
  );
}

const link = "inline-flex min-h-11 items-center hover:underline md:min-h-8";

type Links = { title: string; links: (readonly [href: string, label: string])[] };

/** Renders the site's name and the link columns for buyers, for shops and for help. */
function Columns({ locale }: Pick<Props, "locale">) {
  const t = words(locale);
  const columns: Links[][] = [
    [
      {
        title: t("common.footer.buyers"),
        links: [
          [paths.industries(locale), t("common.nav.industries")],
          [paths.categories(locale), t("browse.categories.nav")],
          [paths.newDesigns(locale), t("common.nav.newThisWeek")],
          [paths.trending(locale), t("browse.trending.nav")],
          [paths.videos(locale), t("videos.nav")],
          [paths.market(locale), t("common.nav.market")],
          [paths.inquiryList(locale), t("common.nav.inquiryList")],
          [paths.sourcing(locale), t("sourcing.nav")],
        ],
      },
    ],
    [
      {
        title: t("common.footer.shops"),
        links: [
          [paths.openShop(locale), t("common.nav.openShop")],
          [paths.signIn(locale), t("common.nav.signIn")],
        ],
      },
      { title: t("help.label"), links: [...helpLinks(locale), [paths.about(locale), t("common.nav.about")]] },
    ],
  ];
  return (
    <>
      <div className="col-span-2 lg:col-span-1">
        <p className="flex items-center gap-2 font-bold text-lg tracking-tight">
          <Logo className="size-7" />
          {t("common.site")}
        </p>
        <p className="mt-2 max-w-[38ch] text-ink-2">{t("common.footer.motto")}</p>
      </div>
      {columns.map((lists) => (
        <div key={lists[0]?.title} className="grid content-start gap-5">
          {lists.map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <h2 className="font-semibold">{title}</h2>
              <ul className="mt-1 text-ink-2">
                {links.map(([href, label]) => (
                  <li key={href}>
                    <a href={href} className={link}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      ))}
    </>
  );
}
