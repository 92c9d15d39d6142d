import { buttonClass } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/inputs";
import { Panel } from "@/components/ui/panel";
import { bulkKinds } from "@/lib/catalogue/bulk-kinds";
import type { EditorCategories } from "@/lib/catalogue/list-editor-categories";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  ids: number[];
  state: FormState;
  goods: EditorCategories;
  mayRun: boolean;
  /** Whether the plan is shown above, with the button that applies it. */
  hasPlan: boolean;
};

const statusKinds: readonly string[] = ["pause", "resume", "discontinue"];

/** Edits a bulk change of the chosen listings; submitting it shows the plan first. Works without JavaScript. */
export function BulkChangeForm({ locale, ids, state, goods: categoryChoices, mayRun, hasPlan }: Props) {
  const t = words(locale);
  const kind = typeof state.values.kind === "string" ? state.values.kind : "price";
  const field = { state, inputMode: "numeric", maxLength: 12, autoComplete: "off", optional: "" } as const;
  const fields: Record<string, React.ReactNode> = {
    price: (
      <TextField
        {...field}
        inputMode="text"
        name="percent"
        label={t("catalogue.bulk.kind.price")}
        hint={t("catalogue.bulk.priceHint")}
      />
    ),
    moq: <TextField {...field} name="pieces" label={t("catalogue.bulk.kind.moq")} />,
    leadTime: <TextField {...field} name="days" label={t("catalogue.bulk.kind.leadTime")} />,
    category: (
      <SelectField
        name="categoryId"
        label={t("catalogue.bulk.kind.category")}
        optional=""
        state={state}
        options={[
          { value: "", label: t("catalogue.editor.category.choose") },
          ...categoryChoices.industries.map(({ name, categories }) => ({
            group: name,
            options: categories.map((each) => ({ value: String(each.id), label: each.name })),
          })),
        ]}
      />
    ),
  };
  return (
    <Panel>
      <form action={paths.workspaceTogether(locale)} noValidate className="grid max-w-xl gap-4">
        {ids.map((id) => (
          <input key={id} type="hidden" name="on[]" value={id} />
        ))}
        <fieldset className="grid gap-1">
          <legend className="mb-2 font-semibold text-lg">{t("catalogue.bulk.what")}</legend>
          {bulkKinds
            .filter((each) => mayRun || !statusKinds.includes(each))
            .map((each) => (
              <div key={each} className="group grid gap-2 border-line border-b pb-2">
                <label className="flex min-h-11 items-center gap-3">
                  <input
                    type="radio"
                    name="kind"
                    value={each}
                    defaultChecked={each === kind}
                    className="size-5 accent-ink"
                  />
                  {t(`catalogue.bulk.kind.${each}`)}
                </label>
                {fields[each] && <div className="hidden ps-8 pb-2 group-has-checked:block">{fields[each]}</div>}
              </div>
            ))}
        </fieldset>
        <button type="submit" className={buttonClass(hasPlan ? "plain" : "go", "justify-self-start")}>
          {t("catalogue.bulk.see")}
        </button>
      </form>
    </Panel>
  );
}
