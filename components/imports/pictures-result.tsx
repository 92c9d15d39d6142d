import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { ImportView } from "@/lib/imports/find-import";
import type { ImportedPicturesView } from "@/lib/imports/find-imported-pictures";
import type { ImportFormFields } from "./import-form-fields";

type Props = { view: ImportView; pictures: ImportedPicturesView; of: ImportFormFields; run: FormAction };

/** Shows the dry run of a zip of pictures: the listings it changes, the files it skips and why, and the import form. */
export function PicturesResult({ view, pictures, of, run }: Props) {
  const { locale } = of;
  const t = words(locale);
  const { counts } = view;
  const count = counts.new + counts.changed;
  const isChecked = view.status === "checked";
  const figures = { designs: count, photos: pictures.pictureCount, left: counts.wrong };
  return (
    <>
      {isChecked && (
        <Panel className="grid gap-4">
          <h2 className="font-semibold text-lg">{t("imports.pictures.result.title")}</h2>
          <dl className="grid grid-cols-3 gap-3">
            {(["designs", "photos", "left"] as const).map((each) => (
              <div key={each} className="rounded-m bg-paper p-3">
                <dt className="text-ink-2 text-sm">{t(`imports.pictures.result.${each}`)}</dt>
                <dd className={`num font-bold text-2xl ${each === "left" && counts.wrong > 0 ? "text-drum" : ""}`}>
                  {formats(locale).number(figures[each])}
                </dd>
              </div>
            ))}
          </dl>
          <p className="text-ink-2 text-sm">{t("imports.result.nothingYet")}</p>
          {pictures.waitingCount > 0 && (
            <p className="rounded-m bg-amber-soft px-4 py-3 text-amber">
              {t("imports.pictures.result.coming", { count: pictures.waitingCount })}
            </p>
          )}
          {count > 0 && (
            <OneButton
              look="go"
              action={run}
              hidden={of}
              label={t("imports.pictures.run.start", { count })}
              pending={t("imports.run.starting")}
            >
              <fieldset className="grid">
                <legend className="sr-only">{t("imports.pictures.title")}</legend>
                <Choice value="no" label={t("imports.pictures.run.append")} isChosen />
                <Choice value="yes" label={t("imports.pictures.run.replace")} />
              </fieldset>
            </OneButton>
          )}
          {count === 0 && <p>{t("imports.pictures.run.none")}</p>}
          <a href={paths.workspaceImports(locale)} className={buttonClass("quiet", "justify-self-start")}>
            {t("imports.pictures.run.again")}
          </a>
        </Panel>
      )}
      <SkippedFiles view={view} pictures={pictures} of={of} />
      {pictures.designs.length > 0 && <Designs pictures={pictures} of={of} />}
    </>
  );
}

function SkippedFiles({ view: { counts }, pictures: { wrong }, of: { locale } }: Omit<Props, "run">) {
  const t = words(locale);
  if (wrong.length === 0) return null;
  const more = counts.wrong - wrong.length;
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("imports.pictures.wrong.title")}</h2>
      <p className="text-ink-2 text-sm">{t("imports.pictures.wrong.text")}</p>
      <ul className="divide-y divide-line">
        {wrong.map(({ name, sentence }) => (
          <li key={`${name} ${sentence}`} className="grid gap-x-4 py-2 sm:grid-cols-2">
            <bdi className="break-all font-medium">{name}</bdi>
            <span className="text-drum text-sm">{sentence}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t("imports.pictures.wrong.more", { count: more })}</p>}
    </Panel>
  );
}

function Designs({ pictures: { designs }, of: { locale } }: Pick<Props, "pictures" | "of">) {
  const t = words(locale);
  return (
    <Panel>
      <h2 className="font-semibold text-lg">{t("imports.pictures.result.designs")}</h2>
      <ul className="mt-2 divide-y divide-line">
        {designs.map(({ sku, title, isComing, names }) => (
          <li key={sku} className="grid gap-0.5 py-2">
            <span>
              <bdi className="font-medium">{sku}</bdi>{" "}
              <bdi className="text-ink-2">{isComing ? `(${t("imports.pictures.result.inTable")})` : title}</bdi>
            </span>
            <bdi className="break-all text-ink-3 text-sm">{names.join(" · ")}</bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const Choice = ({ value, label, isChosen }: { value: string; label: string; isChosen?: true }) => (
  <label className="flex min-h-11 items-center gap-3">
    <input type="radio" name="replaces" value={value} defaultChecked={isChosen} className="size-5 accent-ink" />
    <span>{label}</span>
  </label>
);
