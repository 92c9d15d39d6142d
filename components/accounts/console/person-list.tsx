import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { FoundPerson } from "@/lib/accounts/people/search-people";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Lists found people with what is special about their account. */
export function PersonList({ locale, people }: { locale: Locale; people: FoundPerson[] }) {
  const t = words(locale);
  return (
    <Panel>
      <ul className="divide-y divide-line">
        {people.map(({ id, name, email, isConfirmed, isLocked, operatorRole, lastSignInOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <a
              href={paths.operatorPerson(locale, id)}
              data-row
              className="inline-flex min-h-11 min-w-0 flex-wrap items-center gap-x-3"
            >
              <bdi className="font-semibold">{name}</bdi>
              <bdi dir="ltr" className="text-ink-2 [overflow-wrap:anywhere]">
                {email}
              </bdi>
            </a>
            {operatorRole && <Tag>{t(`operator.role.${operatorRole}`)}</Tag>}
            {isLocked && <Tag look="busy">{t("people.locked")}</Tag>}
            {!isConfirmed && <span className="text-ink-2 text-sm">{t("people.unconfirmed")}</span>}
            <span className="ms-auto text-ink-2 text-sm">
              {lastSignInOn
                ? t("people.lastSignIn", { date: formats(locale).day(lastSignInOn, "long") })
                : t("people.neverSignedIn")}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
