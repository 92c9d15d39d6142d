import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Renders the link to sign in. In the browser of a signed-in visitor, visitor.element.ts makes it the own account's. */
export const VisitorLink = ({ locale, className }: { locale: Locale; className: string }) => (
  <a href={paths.signIn(locale)} className={className}>
    <visitor-name>{words(locale)("common.nav.signIn")}</visitor-name>
    <notice-badge />
  </a>
);

/** Shows a signed-in visitor's initial and unread notices on the menu button. Its labels are those of the links, too. */
export function VisitorMark({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <>
      <visitor-initial data-shop={t("common.nav.myShop")} data-notices={t("notices.title")} />
      <notice-badge />
    </>
  );
}
