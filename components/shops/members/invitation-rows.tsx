import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedInvitation } from "@/lib/shops/members/list-invitations";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = { locale: Locale; invitations: ListedInvitation[]; resend: Action; withdraw: Action };

/** Lists the invitations that are not accepted yet. */
export function InvitationRows({ locale, invitations, resend, withdraw }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <ul className="divide-y divide-line rounded-l border border-line bg-surface">
      {invitations.map(({ id, email, role, sentAt, expiresAt, isOver }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
          <div className="min-w-0 flex-1 basis-60">
            <p className="break-words font-semibold">
              <bdi>{email}</bdi>
            </p>
            <p className="text-ink-3 text-sm">
              {t(`accounts.role.${role}`)} · {t("members.invitations.sent", { date: day(sentAt, "moment") })} ·{" "}
              {isOver ? t("members.invitations.over") : t("members.invitations.until", { date: day(expiresAt) })}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <OneButton
              action={resend}
              hidden={{ invitationId: id, locale }}
              label={t("members.invitations.resend")}
              look="plain"
            />
            <OneButton
              action={withdraw}
              hidden={{ invitationId: id, locale }}
              label={t("members.invitations.withdraw")}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
