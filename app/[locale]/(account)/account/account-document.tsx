import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signOutAction } from "@/app/[locale]/actions";
import type { Person } from "@/app/session";
import { AccountFrame, type AccountPlace } from "@/components/accounts/account-frame";
import { SitePage } from "@/components/chrome/site-page";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { countUnreadNotices } from "@/lib/notifications/count-unread-notices";

export type AccountProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

type Props = {
  locale: Locale;
  actor: Person;
  here?: AccountPlace;
  pathIn: (locale: Locale) => string;
  children: ReactNode;
};

export async function accountMetadata({ params }: Pick<AccountProps, "params">): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("accounts.account.title")} · ${t("common.site")}`, robots: { index: false } };
}

/** A page of the person's own account. */
export async function AccountDocument({ locale, actor, here, pathIn, children }: Props) {
  const unread = await countUnreadNotices(actor);
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <AccountFrame
        locale={locale}
        here={here}
        unread={unread}
        isMember={actor.memberships.length > 0}
        signOutAction={signOutAction}
      >
        {children}
      </AccountFrame>
    </SitePage>
  );
}
