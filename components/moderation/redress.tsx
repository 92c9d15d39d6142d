import { savedFormWords } from "@/components/shops/edit-shop-words";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Statement } from "@/lib/moderation/list-statements";
import { AppealForm } from "./appeal-form.client";

export type RedressProps = {
  locale: Locale;
  statement: Statement;
  /** The last moment at which the shop can appeal. */
  until: Date;
  mayAppeal: boolean;
  appealAction: FormAction;
};

/** Renders the appeal form of a decision; afterwards the appeal's progress or the answer to it. */
export function Redress({ locale, statement, until, mayAppeal, appealAction }: RedressProps) {
  const { id, appeal, endedAt } = statement;
  const t = words(locale);
  const { day } = formats(locale);
  if (appeal?.outcome)
    return (
      <div className="grid gap-1.5 border-line border-t pt-4">
        <p className="font-semibold">{t(`moderation.appeal.${appeal.outcome}`)}</p>
        <p dir="auto" className="whitespace-pre-line break-words text-ink-2">
          {appeal.answer}
        </p>
      </div>
    );
  if (appeal)
    return (
      <p role="status" className="border-line border-t pt-4 font-medium">
        {t("moderation.appeal.sent", { date: day(appeal.dueAt, "long") })}
      </p>
    );
  if (endedAt || until < new Date()) return null;
  return (
    <details className="border-line border-t pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold underline">
        {t("moderation.appeal.title")}
      </summary>
      <p className="mb-4 max-w-prose text-ink-2">{t("moderation.appeal.text", { date: day(until, "long") })}</p>
      {mayAppeal ? (
        <AppealForm
          action={appealAction}
          hidden={{ locale, decisionId: id }}
          words={{
            ...savedFormWords(locale),
            submit: t("moderation.appeal.send"),
            body: t("moderation.appeal.body"),
            bodyHint: t("moderation.appeal.bodyHint"),
          }}
        />
      ) : (
        <p>{t("moderation.appeal.managersOnly")}</p>
      )}
    </details>
  );
}
