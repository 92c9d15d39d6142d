import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop, sessionToken } from "@/app/_lib/session";
import { confirmWords } from "@/components/accounts/confirm-words";
import { RemoveForm } from "@/components/shops/members/remove-form.client";
import { RoleForm } from "@/components/shops/members/role-form.client";
import { roleOptions } from "@/components/shops/members/role-options";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { getRequiredProof } from "@/lib/accounts/confirm-person";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { roles } from "@/lib/shops/members/input";
import { listMembers } from "@/lib/shops/members/list-members";
import { canManageMembers } from "@/lib/shops/members/policy";
import { changeRoleAction, removeMemberAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; member: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("members.title") };
}

export default async function MemberPage({ params }: Props) {
  const { locale, member: memberId } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceMember(locale, memberId));
  const member = (await listMembers(actor, shopId)).find(({ userId }) => userId === memberId);
  if (!member || !canManageMembers(actor, { shopId })) notFound();
  const requiredProof = await getRequiredProof(actor, await sessionToken());
  const t = words(locale);
  const hidden = { memberId, locale };
  const shared = {
    ...confirmWords(locale),
    working: t("members.working"),
    errors: t("errors.title"),
  };
  return (
    <>
      <PageHeader
        title={<bdi>{member.name}</bdi>}
        lead={t(`accounts.role.${member.role}`)}
        back={{ href: paths.workspacePeople(locale), label: t("members.title") }}
      />
      <div className="grid max-w-3xl gap-5">
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{t("members.changeRole.title")}</h2>
          <p className="text-ink-2">{t("members.changeRole.lead")}</p>
          <RoleForm
            action={changeRoleAction}
            hidden={hidden}
            role={member.role}
            roles={roleOptions(locale, roles)}
            requiredProof={requiredProof}
            words={{ ...shared, role: t("members.role"), submit: t("members.changeRole.submit") }}
          />
        </Panel>
        {memberId !== actor.userId && (
          <Panel className="grid gap-3">
            <h2 className="font-semibold text-lg">{t("members.removeMember.title", { name: member.name })}</h2>
            <p className="text-ink-2">{t("members.removeMember.text")}</p>
            <RemoveForm
              action={removeMemberAction}
              hidden={hidden}
              requiredProof={requiredProof}
              words={{ ...shared, submit: t("members.removeMember.submit") }}
            />
          </Panel>
        )}
      </div>
    </>
  );
}
