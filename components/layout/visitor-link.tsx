import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; className: string };

/** Renders the link to sign in. In the browser of a signed-in visitor, visitor.element.ts makes it the own account's. */
export function VisitorLink({ locale, className }: Props) {
  const t = words(locale);
  return (
    <a href={paths.signIn(locale)} className={className}>
      <visitor-name data-shop={t("common.nav.myShop")} className="truncate md:max-w-36 lg:max-w-60">
        {t("common.nav.signIn")}
      </visitor-name>
      <NoticeBadge locale={locale} className="ms-1.5" />
    </a>
  );
}

/** Shows the number of the visitor's unread notices. */
export function NoticeBadge({ locale, className }: Props) {
  return (
    <notice-badge
      data-label={words(locale)("notices.title")}
      className={`${className} num rounded-full bg-drum px-1.5 font-bold text-white text-xs leading-5 empty:hidden`}
    />
  );
}
