import type { ReactNode } from "react";
import { buttonClass, pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { SignOutForm } from "./sign-out-form.client";

const tabs = ["inquiries", "saved", "notices", "profile", "settings"] as const;
export type AccountTab = (typeof tabs)[number];

type Props = {
  locale: Locale;
  here?: AccountTab;
  /** Number of unread notices. */
  unread: number;
  /** Links to where the reader works: their shop, or the pages of operators. */
  workplaces: { href: string; label: string }[];
  signOutAction: (form: FormData) => Promise<void>;
  children: ReactNode;
};

/** Renders the header and the tabs that all account pages share. */
export function AccountLayout({ locale, here, unread, workplaces, signOutAction, children }: Props) {
  const t = words(locale);
  const links: Record<AccountTab, { href: string; label: string }> = {
    inquiries: { href: paths.account(locale), label: t("accounts.account.inquiries") },
    saved: { href: paths.accountSaved(locale), label: t("saved.title") },
    notices: { href: paths.accountNotices(locale), label: t("notices.title") },
    profile: { href: paths.accountProfile(locale), label: t("accounts.tabs.profile") },
    settings: { href: paths.accountSettings(locale), label: t("accounts.tabs.settings") },
  };
  return (
    <div className="page grid gap-5 py-6 md:py-10">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="flex-1 font-bold text-3xl">{t("accounts.account.title")}</h1>
        {workplaces.map(({ href, label }) => (
          <a key={href} href={href} className={buttonClass("plain")}>
            {label}
          </a>
        ))}
        <SignOutForm
          action={signOutAction}
          locale={locale}
          submit={t("accounts.signOut.submit")}
          className={buttonClass("quiet")}
        />
      </div>
      <nav aria-label={t("accounts.account.menu")} className="flex flex-wrap gap-2">
        {tabs.map((tab) => (
          <a
            key={tab}
            href={links[tab].href}
            aria-current={tab === here ? "page" : undefined}
            className={`${pillClass(tab === here)} no-underline`}
          >
            {links[tab].label}
            {tab === "notices" && unread > 0 && (
              <span className="num rounded-full bg-drum px-1.5 font-semibold text-white text-xs leading-5">
                <span aria-hidden="true">{formats(locale).number(unread)}</span>
                <span className="sr-only">{t("notices.unread", { count: unread })}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
