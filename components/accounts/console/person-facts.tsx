import { Panel } from "@/components/ui/panel";
import type { PersonPage } from "@/lib/accounts/people/get-person";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows the state of an account, the person's shops and where they are signed in. */
export function PersonFacts({ locale, person }: { locale: Locale; person: PersonPage }) {
  const t = words(locale);
  const { day } = formats(locale);
  const facts = [
    person.lockedAt && t("people.lockedSince", { date: day(person.lockedAt, "moment") }),
    person.operatorRole && t(`operator.role.${person.operatorRole}`),
    t("people.joined", { date: day(person.createdAt, "long") }),
    person.lastSignInOn
      ? t("people.lastSignIn", { date: day(person.lastSignInOn, "long") })
      : t("people.neverSignedIn"),
    !person.isConfirmed && t("people.unconfirmed"),
    t(person.hasTwoStep ? "people.twoStepOn" : "people.twoStepOff"),
  ].filter((fact) => typeof fact === "string");
  return (
    <div className="grid gap-4">
      <Panel>
        <ul className="grid gap-1">
          {facts.map((fact, index) => (
            <li key={fact} className={person.lockedAt && index === 0 ? "font-semibold text-amber" : ""}>
              {fact}
            </li>
          ))}
        </ul>
        <a
          href={paths.operatorAudit(locale, { target: person.email })}
          className="mt-2 inline-flex min-h-11 items-center text-sm underline"
        >
          {t("people.log")}
        </a>
      </Panel>
      <Panel>
        <h2 className="font-bold text-lg">{t("people.ofPerson")}</h2>
        {person.shops.length === 0 && <p className="text-ink-2">{t("people.noShops")}</p>}
        <ul>
          {person.shops.map(({ id, handle, names, role }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3">
              <a
                href={paths.operatorShop(locale, handle)}
                className="inline-flex min-h-11 items-center font-semibold underline"
              >
                <bdi>{textIn(names, locale)}</bdi>
              </a>
              <span className="text-ink-2 text-sm">{t(`accounts.role.${role}`)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel>
        <h2 className="font-bold text-lg">{t("accounts.sessions.title")}</h2>
        {person.sessions.length === 0 && <p className="text-ink-2">{t("people.noSessions")}</p>}
        <ul className="divide-y divide-line">
          {person.sessions.map(({ id, device, startedBy, createdAt }) => (
            <li key={id} className="py-2">
              <bdi className="font-medium">{device ?? t("accounts.sessions.unknown")}</bdi>{" "}
              <span className="text-ink-2 text-sm">
                {t(`accounts.sessions.${startedBy}`)} ·{" "}
                {t("accounts.sessions.since", { date: day(createdAt, "moment") })}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
