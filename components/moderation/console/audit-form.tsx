import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { AuditQuery } from "@/lib/moderation/audit/audit-query";
import { namedActions } from "@/lib/moderation/audit/named-actions";

type Props = {
  locale: Locale;
  query: AuditQuery;
  /** Whether the operator searches for what others did. */
  hasActor: boolean;
};

/** Searches the audit log by an address, so that a search can be kept and sent. */
export function AuditForm({ locale, query, hasActor }: Props) {
  const t = words(locale);
  return (
    <form
      action={paths.operatorAudit(locale)}
      className="mb-4 grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_2fr_1fr_1fr]"
    >
      {hasActor && (
        <Field name="actor" label={t("audit.actor")}>
          {(control) => <input {...control} type="text" dir="ltr" required={false} defaultValue={query.actor} />}
        </Field>
      )}
      <Field name="action" label={t("audit.action")} hint={t("audit.actionHint")}>
        {(control) => (
          <>
            <input
              {...control}
              type="text"
              dir="ltr"
              required={false}
              list="audit-actions"
              defaultValue={query.action}
            />
            <datalist id="audit-actions">
              {namedActions.map((name) => (
                <option key={name} value={name} label={t(`audit.actions.${name}`)} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field name="target" label={t("audit.target")} hint={t("audit.targetHint")}>
        {(control) => <input {...control} type="text" dir="ltr" required={false} defaultValue={query.target} />}
      </Field>
      <Field name="from" label={t("audit.from")}>
        {(control) => <input {...control} type="date" required={false} defaultValue={query.from} />}
      </Field>
      <Field name="until" label={t("audit.until")}>
        {(control) => <input {...control} type="date" required={false} defaultValue={query.until} />}
      </Field>
      <p className="flex flex-wrap gap-2 sm:col-span-full">
        <button type="submit" className={buttonClass("go")}>
          {t("audit.search")}
        </button>
        <a href={paths.operatorAudit(locale)} className={buttonClass("quiet")}>
          {t("audit.clear")}
        </a>
      </p>
    </form>
  );
}
