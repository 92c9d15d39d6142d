import { Panel } from "@/components/ui/panel";
import type { Note } from "@/lib/accounts/people/list-notes";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ReasonForm } from "./reason-form.client";

type Props = {
  locale: Locale;
  notes: Note[];
  about: { personId: string } | { shopId: number };
  /** Writes a note; auditors only read. */
  write: FormAction | undefined;
};

/** Lists the operators' notes about a person or a shop, and adds one. */
export function Notes({ locale, notes, about, write }: Props) {
  const t = words(locale);
  const formWords = {
    reason: t("people.notes.label"),
    hint: t("people.notes.hint"),
    submit: t("people.notes.submit"),
    sending: t("people.notes.submit"),
    errors: t("errors.title"),
  };
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("people.notes.title")}</h2>
      {notes.length === 0 && <p className="text-ink-2">{t("people.notes.none")}</p>}
      <ul className="divide-y divide-line">
        {notes.map(({ id, body, createdAt, createdByName }) => (
          <li key={id} className="py-2">
            <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
              {body}
            </p>
            <p className="text-ink-2 text-sm">
              <bdi>{createdByName}</bdi> · {formats(locale).day(createdAt, "moment")}
            </p>
          </li>
        ))}
      </ul>
      {write && (
        <ReasonForm
          key={notes.length}
          action={write}
          hidden={{ ...about, locale }}
          words={formWords}
          field={{ name: "body", maxLength: 2000 }}
        />
      )}
    </Panel>
  );
}
