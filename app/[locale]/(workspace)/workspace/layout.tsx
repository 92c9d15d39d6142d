import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { currentActor, findActiveShop, findCurrentInspection, isOperatorCodePending } from "@/app/_lib/session";
import { endInspectionAction } from "@/app/[locale]/(operator)/operator/shops/actions";
import { signOutAction } from "@/app/[locale]/actions";
import { AnnouncementList } from "@/components/market/announcement-list";
import { StatementsBanner } from "@/components/moderation/statements-banner";
import { ClosedBanner, MergedBanner } from "@/components/offboarding/closed-banner";
import { InspectionBanner } from "@/components/shops/inspection-banner";
import { NotPublicBanner } from "@/components/shops/not-public-banner";
import { ErrorWordsProvider } from "@/components/workspace/error-words.client";
import type { NavItem } from "@/components/workspace/nav.client";
import { PreserveInput } from "@/components/workspace/preserve-input/preserve-input.client";
import { RenewVisitor } from "@/components/workspace/renew-visitor.client";
import { WorkspaceShell } from "@/components/workspace/shell";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { isLocale, type Locale, textIn } from "@/lib/i18n/locale";
import { type Words, words } from "@/lib/i18n/messages";
import { countWaiting } from "@/lib/inquiries/count-waiting";
import { listShownAnnouncements } from "@/lib/market/announcements/list-shown-announcements";
import { countStatements } from "@/lib/moderation/list-statements";
import { countUnreadNotices } from "@/lib/notifications/count-unread-notices";
import { listBoothClaims } from "@/lib/shops/list-booth-claims";
import { listOwnShops } from "@/lib/shops/list-own-shops";
import { chooseLanguageAction, switchShopAction } from "./actions";
import { requestEmailConfirmationAction } from "./confirm-email/actions";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = words(locale);
  return {
    title: { template: `%s · ${t("common.site")}`, default: `${t("workspace.title")} · ${t("common.site")}` },
    robots: { index: false },
  };
}

export default async function WorkspaceLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await currentActor();
  const t = words(locale);
  const page = (
    <ErrorWordsProvider words={troubleWords(locale, t)}>
      <PreserveInput>{children}</PreserveInput>
    </ErrorWordsProvider>
  );
  // The page itself redirects guests to sign in, since it knows the address to return to.
  if (actor.kind !== "user") return page;
  const inspection = await findCurrentInspection();
  const [active, shops, unread] = await Promise.all([
    findActiveShop(actor),
    listOwnShops(actor),
    inspection ? 0 : countUnreadNotices(actor),
  ]);
  const waiting = active ? await countWaiting(actor, active.shopId) : undefined;
  const own = shops.find(({ id }) => id === active?.shopId);
  const claims = active ? await listBoothClaims(actor, active.shopId) : [];
  const decisions = active ? await countStatements(actor, active.shopId) : 0;
  const isOwner = own?.isConfirmed === false && own.role === "owner";
  const email = isOwner && !inspection ? (await getOwnAccount(actor)).email : undefined;
  const choices = shops.map(({ id, names, role, booth }) => ({
    id,
    name: textIn(names, locale),
    role: t(`accounts.role.${role}`),
    booth,
    isActive: id === active?.shopId,
  }));
  return (
    <WorkspaceShell
      locale={locale}
      shop={choices.find(({ isActive }) => isActive)}
      shops={choices}
      nav={active ? navOf(locale, t, waiting?.count ?? 0) : []}
      notices={{
        href: paths.accountNotices(locale),
        label: t("notices.title"),
        unread:
          unread > 0
            ? { count: formats(locale).number(unread), words: t("notices.unread", { count: unread }) }
            : undefined,
      }}
      links={{
        openFurther: paths.workspaceOpenShop(locale),
        account: paths.account(locale),
        market: paths.home(locale),
      }}
      phone={active ? { href: paths.workspaceDevices(locale), label: t("devices.title") } : undefined}
      operatorLinks={
        actor.isOperator || (await isOperatorCodePending())
          ? [{ href: paths.operator(locale), label: t("operator.title") }]
          : []
      }
      words={{
        workspace: t("workspace.title"),
        skip: t("workspace.skip"),
        more: t("workspace.nav.more"),
        language: t("workspace.chooseLanguage.label"),
        yourShops: t("workspace.switchShop.label"),
        further: t("workspace.switchShop.further"),
        account: t("workspace.nav.account"),
        market: t("workspace.seeMarket"),
        signOut: t("accounts.signOut.submit"),
      }}
      actions={{ switchShop: switchShopAction, chooseLanguage: chooseLanguageAction, signOut: signOutAction }}
      isInspected={inspection !== undefined}
    >
      {inspection ? (
        <InspectionBanner locale={locale} inspection={inspection} end={endInspectionAction} />
      ) : (
        <RenewVisitor unread={unread} />
      )}
      {decisions > 0 && <StatementsBanner locale={locale} count={decisions} />}
      {own?.mergedInto && <MergedBanner locale={locale} into={own.mergedInto} />}
      {own?.closedAt && !own.isSanctioned && !own.mergedInto && (
        <ClosedBanner locale={locale} closedAt={own.closedAt} />
      )}
      {own && (
        <NotPublicBanner
          locale={locale}
          isConfirmed={own.isConfirmed}
          email={email}
          claims={claims}
          action={requestEmailConfirmationAction}
        />
      )}
      <div className="mb-4 grid gap-2 empty:hidden">
        <AnnouncementList locale={locale} announcements={await listShownAnnouncements("merchants", locale)} />
      </div>
      {page}
    </WorkspaceShell>
  );
}

function navOf(locale: Locale, t: Words, count: number): NavItem[] {
  const waiting =
    count > 0 ? { count: formats(locale).number(count), words: t("workspace.nav.waiting", { count }) } : undefined;
  return [
    { href: paths.workspace(locale), label: t("workspace.nav.today"), icon: "today" },
    { href: paths.workspaceInquiries(locale), label: t("workspace.nav.inquiries"), icon: "inquiries", waiting },
    { href: paths.workspaceListings(locale), label: t("workspace.nav.listings"), icon: "listings" },
    { href: paths.workspaceShop(locale), label: t("workspace.nav.shop"), icon: "shop" },
  ];
}

const troubleWords = (locale: Locale, t: Words) => ({
  errorTitle: t("workspace.error.title"),
  errorText: t("workspace.error.text"),
  again: t("workspace.error.again"),
  missingTitle: t("workspace.notFound.title"),
  missingText: t("workspace.notFound.text"),
  today: t("workspace.notFound.action"),
  todayPath: paths.workspace(locale),
});
