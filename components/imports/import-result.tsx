import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { ImportView } from "@/lib/imports/find-import";
import type { ImportChanges as Changes } from "@/lib/imports/list-import-changes";
import { ImportChanges } from "./import-changes";
import type { ImportFormFields } from "./import-form-fields";
import { WrongRows } from "./wrong-rows";

type Props = {
  view: ImportView;
  /** The changes of each field, for a table that is checked and not imported. */
  changes?: Changes;
  of: ImportFormFields;
  mayPublish: boolean;
  run: FormAction;
};

/** Shows the result of a dry run with its wrong rows, and the form that starts the import. */
export function ImportResult({ view, changes, of, mayPublish, run }: Props) {
  const { locale } = of;
  const t = words(locale);
  const { counts } = view;
  const count = counts.new + counts.changed;
  const isChecked = view.status === "checked";
  return (
    <>
      {isChecked && (
        <Panel className="grid gap-4">
          <h2 className="font-semibold text-lg">{t("imports.result.title")}</h2>
          <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {(["new", "changed", "unchanged", "wrong"] as const).map((each) => (
              <div key={each} className="rounded-m bg-paper p-3">
                <dt className="text-ink-2 text-sm">{t(`imports.result.${each}`)}</dt>
                <dd className={`num font-bold text-2xl ${each === "wrong" && counts.wrong > 0 ? "text-drum" : ""}`}>
                  {formats(locale).number(counts[each])}
                </dd>
              </div>
            ))}
          </dl>
          <p className="text-ink-2 text-sm">{t("imports.result.nothingYet")}</p>
        </Panel>
      )}
      {changes && <ImportChanges changes={changes} importId={of.importId} locale={locale} />}
      <WrongRows view={view} of={of} />
      {isChecked && (
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{t("imports.run.title")}</h2>
          {count > 0 ? (
            <OneButton
              look="go"
              action={run}
              hidden={of}
              label={t("imports.run.start", { count })}
              pending={t("imports.run.starting")}
            >
              {mayPublish && (
                <fieldset className="grid">
                  <legend className="sr-only">{t("imports.run.title")}</legend>
                  <Choice name="publishes" value="no" label={t("imports.run.drafts")} isChosen />
                  <Choice name="publishes" value="yes" label={t("imports.run.publish")} />
                  <p className="text-ink-3 text-sm">{t("imports.run.publishHint")}</p>
                </fieldset>
              )}
            </OneButton>
          ) : (
            <p>{t("imports.nothingToDo")}</p>
          )}
          <a
            href={paths.workspaceImports(locale)}
            className={buttonClass(count > 0 ? "quiet" : "go", "justify-self-start")}
          >
            {t("imports.run.again")}
          </a>
        </Panel>
      )}
    </>
  );
}

const Choice = ({ name, value, label, isChosen }: { name: string; value: string; label: string; isChosen?: true }) => (
  <label className="flex min-h-11 items-center gap-3">
    <input type="radio" name={name} value={value} defaultChecked={isChosen} className="size-5 accent-ink" />
    <span>{label}</span>
  </label>
);
