import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { PersonPage } from "@/lib/accounts/people/get-person";
import { canActOnPerson, canDecideReset } from "@/lib/accounts/people/policy";
import { type Actor, operatorRoleOf } from "@/lib/core/actor";
import type { FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ReasonForm } from "./reason-form.client";

type Props = {
  locale: Locale;
  person: PersonPage;
  actor: Actor;
  actions: Record<"lock" | "unlock" | "signOut" | "propose" | "decide", FormAction>;
};

/** Offers a lead what they may do to an account; everyone else reads who acts. */
export function PersonActions({ locale, person, actor, actions }: Props) {
  const t = words(locale);
  const mayAct = canActOnPerson(actor, person.id);
  const choices = [
    ...(person.operatorRole && !person.lockedAt ? [] : [person.lockedAt ? ("unlock" as const) : ("lock" as const)]),
    ...(person.sessions.length > 0 ? ["signOut" as const] : []),
  ];
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("people.act")}</h2>
      {!mayAct && (
        <p className="text-ink-2">{t(operatorRoleOf(actor) === "lead" ? "people.self" : "people.leadsAct")}</p>
      )}
      {person.operatorRole && mayAct && <p className="text-ink-2 text-sm">{t("people.isOperator")}</p>}
      {person.reset && <OpenReset locale={locale} person={person} actor={actor} decide={actions.decide} />}
      {mayAct &&
        choices.map((choice) => (
          <Choice
            key={choice}
            locale={locale}
            personId={person.id}
            action={actions[choice]}
            title={t(`people.${choice}.title`)}
            hint={t(`people.${choice}.hint`)}
            submit={t(`people.${choice}.title`)}
          />
        ))}
      {mayAct && person.hasTwoStep && !person.reset && (
        <Choice
          locale={locale}
          personId={person.id}
          action={actions.propose}
          title={t("people.reset.title")}
          hint={t("people.reset.hint")}
          submit={t("people.reset.propose")}
        />
      )}
    </Panel>
  );
}

type ChoiceProps = {
  locale: Locale;
  personId: string;
  action: FormAction;
  title: string;
  hint: string;
  submit: string;
};

function Choice({ locale, personId, action, title, hint, submit }: ChoiceProps) {
  const t = words(locale);
  const formWords = { reason: t("people.reason"), hint, submit, sending: submit, errors: t("errors.title") };
  return (
    <details className="rounded-m border border-line px-3">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium">{title}</summary>
      <div className="pb-3">
        <ReasonForm action={action} hidden={{ personId, locale }} words={formWords} />
      </div>
    </details>
  );
}

function OpenReset({
  locale,
  person,
  actor,
  decide,
}: Pick<Props, "locale" | "person" | "actor"> & { decide: FormAction }) {
  const t = words(locale);
  const { reset } = person;
  if (!reset) return null;
  const may = (outcome: "confirmed" | "rejected") =>
    canDecideReset(actor, { userId: person.id, proposedBy: reset.proposedBy, outcome });
  const hidden = { resetId: reset.id, locale };
  return (
    <div className="grid gap-2 rounded-m border border-amber bg-amber-soft px-3 py-3">
      <p className="font-semibold">{t("people.reset.title")}</p>
      <p className="[overflow-wrap:anywhere]">
        {t("people.reset.proposedBy", { name: reset.proposedByName, reason: reset.reason })}
      </p>
      {may("rejected") && !may("confirmed") && <p>{t("people.reset.yours")}</p>}
      <div className="flex flex-wrap gap-3">
        {may("confirmed") && (
          <OneButton
            action={decide}
            hidden={{ ...hidden, outcome: "confirmed" }}
            label={t("people.reset.confirm")}
            look="go"
          />
        )}
        {may("rejected") && (
          <OneButton
            action={decide}
            hidden={{ ...hidden, outcome: "rejected" }}
            label={t("people.reset.reject")}
            look="plain"
          />
        )}
      </div>
    </div>
  );
}
