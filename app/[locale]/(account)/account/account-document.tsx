import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { Person } from "@/app/_lib/session";
import { signOutAction } from "@/app/[locale]/actions";
import { AccountLayout, type AccountTab } from "@/components/accounts/account-layout";
import { SitePage } from "@/components/layout/site-page";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { countUnreadNotices } from "@/lib/notifications/count-unread-notices";

export type AccountProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

type Props = {
  locale: Locale;
  actor: Person;
  here?: AccountTab;
  pathIn: (locale: Locale) => string;
  children: ReactNode;
};

export async function accountMetadata({ params }: Pick<AccountProps, "params">): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("accounts.account.title")} · ${t("common.site")}`, robots: { index: false } };
}

/** Renders a page of the signed-in person's account: site frame, account navigation and the page's own content. */
export async function AccountDocument({ locale, actor, here, pathIn, children }: Props) {
  const unread = await countUnreadNotices(actor);
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <AccountLayout
        locale={locale}
        here={here}
        unread={unread}
        workplaces={[
          ...(actor.memberships.length > 0
            ? [{ href: paths.workspace(locale), label: t("accounts.account.workspace") }]
            : []),
          ...(actor.isOperator ? [{ href: paths.operator(locale), label: t("operator.title") }] : []),
        ]}
        signOutAction={signOutAction}
      >
        {children}
      </AccountLayout>
    </SitePage>
  );
}
