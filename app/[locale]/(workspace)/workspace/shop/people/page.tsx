import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { InvitationRows } from "@/components/shops/members/invitation-rows";
import { InviteForm } from "@/components/shops/members/invite-form.client";
import { MemberRows } from "@/components/shops/members/member-rows";
import { roleOptions } from "@/components/shops/members/role-options";
import { QuotingRulesForm } from "@/components/trade/quotes/quoting-rules-form.client";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { invitedRoles } from "@/lib/shops/members/input";
import { listInvitations } from "@/lib/shops/members/list-invitations";
import { listMembers } from "@/lib/shops/members/list-members";
import { canManageMembers } from "@/lib/shops/members/policy";
import { getQuotingRules } from "@/lib/trade/quotes/get-quoting-rules";
import { canSetQuotingRules } from "@/lib/trade/quotes/policy";
import {
  inviteMemberAction,
  leaveShopAction,
  resendInvitationAction,
  setQuotingRulesAction,
  withdrawInvitationAction,
} from "./actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("members.title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { done } = await searchParams;
  const { actor, shopId } = await requireShop(paths.workspacePeople(locale));
  const mayManage = canManageMembers(actor, { shopId });
  const [members, invitations, rules] = await Promise.all([
    listMembers(actor, shopId),
    mayManage ? listInvitations(actor, shopId) : [],
    getQuotingRules(actor, shopId),
  ]);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("members.title")}
        lead={t(mayManage ? "members.lead" : "members.readOnly")}
        back={{ href: paths.workspaceShop(locale), label: t("shops.editShop.title") }}
      />
      <div className="grid max-w-3xl gap-5">
        {done === "changed" && <Notice>{t("members.changeRole.done")}</Notice>}
        {done === "removed" && <Notice>{t("members.removeMember.done")}</Notice>}
        <MemberRows locale={locale} members={members} you={actor.userId} mayManage={mayManage} />
        {invitations.length > 0 && (
          <section className="grid gap-2">
            <h2 className="font-semibold text-lg">{t("members.invitations.title")}</h2>
            <InvitationRows
              locale={locale}
              invitations={invitations}
              resend={resendInvitationAction}
              withdraw={withdrawInvitationAction}
            />
          </section>
        )}
        {mayManage && (
          <Panel className="grid gap-3">
            <h2 className="font-semibold text-lg">{t("members.inviteMember.title")}</h2>
            <p className="text-ink-2">{t("members.inviteMember.lead")}</p>
            <InviteForm
              action={inviteMemberAction}
              locale={locale}
              roles={roleOptions(locale, invitedRoles)}
              languages={locales.map((each) => ({ value: each, label: languageNames[each] }))}
              words={{
                email: t("accounts.email.label"),
                role: t("members.role"),
                language: t("members.inviteMember.language"),
                submit: t("members.inviteMember.submit"),
                working: t("members.working"),
                errors: t("errors.title"),
              }}
            />
          </Panel>
        )}
        <QuotingRulesForm
          action={setQuotingRulesAction}
          locale={locale}
          rules={rules}
          readOnlyBecause={canSetQuotingRules(actor, { shopId }) ? undefined : t("quotes.minimumPrice.readOnly")}
          words={{
            title: t("quotes.minimumPrice.title"),
            lead: t("quotes.minimumPrice.lead"),
            allow: t("quotes.minimumPrice.allow"),
            percent: t("quotes.minimumPrice.percent"),
            hint: t("quotes.minimumPrice.percentHint"),
            save: t("quotes.minimumPrice.save"),
            working: t("members.working"),
            errors: t("errors.title"),
          }}
        />
        <details className="rounded-l border border-line bg-surface px-4 md:px-5 open:pb-5">
          <summary className="cursor-pointer py-3 font-semibold">{t("members.leaveShop.title")}</summary>
          <p className="mb-3 text-ink-2">{t("members.leaveShop.text")}</p>
          <OneButton
            action={leaveShopAction}
            hidden={{ shopId: String(shopId), locale }}
            label={t("members.leaveShop.submit")}
            look="danger"
          />
        </details>
      </div>
    </>
  );
}
