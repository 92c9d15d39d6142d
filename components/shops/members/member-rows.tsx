import { buttonClass } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Member } from "@/lib/shops/members/list-members";

type Props = { locale: Locale; members: Member[]; you: string; mayManage: boolean };

/** Lists the members of the shop with their roles and joining dates. */
export function MemberRows({ locale, members, you, mayManage }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  const lastSignIn = ({ lastSignInOn }: NonNullable<Member["private"]>) =>
    lastSignInOn
      ? t("members.lastSignIn", { date: day(`${lastSignInOn}T12:00:00+08:00`) })
      : t("members.neverSignedIn");
  return (
    <ul className="divide-y divide-line rounded-l border border-line bg-surface">
      {members.map((member) => (
        <li key={member.userId} className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
          <div className="min-w-0 flex-1 basis-60">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <b className="font-semibold">
                <bdi>{member.name}</bdi>
              </b>
              {member.userId === you && <span className="text-ink-3 text-sm">{t("members.you")}</span>}
              <Tag look={member.role === "owner" ? "good" : "plain"}>{t(`accounts.role.${member.role}`)}</Tag>
            </p>
            {member.private && (
              <p className="break-words text-ink-2 text-sm">
                <bdi>{member.private.email}</bdi>
              </p>
            )}
            <p className="text-ink-3 text-sm">
              {t("members.since", { date: day(member.since, "long") })}
              {member.private && ` · ${lastSignIn(member.private)}`}
            </p>
          </div>
          {mayManage && (
            <a href={paths.workspaceMember(locale, member.userId)} className={buttonClass("quiet")}>
              {t("members.manage")}
              <span className="sr-only">: {member.name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
