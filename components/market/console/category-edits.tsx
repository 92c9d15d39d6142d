import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CategoryEdit } from "@/lib/market/categories/get-category-data";

type Props = {
  locale: Locale;
  categoryId: number;
  edits: CategoryEdit[];
  /** Undoes an edit; undefined for operators who only read. */
  undo?: FormAction;
};

/** Lists the edits of a category with who made each, when and why, the newest first. */
export function CategoryEdits({ locale, categoryId, edits, undo }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <Panel>
      <h2 className="font-bold text-xl">{t("marketData.categories.edits")}</h2>
      <ul className="divide-y divide-line">
        {edits.map((edit) => (
          <li key={edit.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
              {differences(edit, categoryId, locale).map(({ label, before, after }) => (
                <p key={label} className={edit.undoneAt ? "text-ink-3 line-through" : ""}>
                  {label}: <bdi>{before}</bdi> → <bdi className="font-semibold">{after}</bdi>
                </p>
              ))}
              <p className="text-ink-2 text-sm">
                {[
                  t("marketData.categories.editedBy", { name: edit.byName, time: day(edit.at, "moment") }),
                  edit.why,
                  ...(edit.undoneAt
                    ? [
                        t("marketData.categories.undoneBy", {
                          name: edit.undoneByName ?? "",
                          time: day(edit.undoneAt, "moment"),
                        }),
                      ]
                    : []),
                ].join(" · ")}
              </p>
            </div>
            {undo && !edit.undoneAt && (
              <OneButton
                action={undo}
                hidden={{ editId: edit.id, locale }}
                label={t("marketData.categories.undo")}
                isSmall
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Difference = { label: string; before: string; after: string };

/** Lists what an edit changed: each name that differs, the heading, or the place. */
function differences({ before, after }: CategoryEdit, categoryId: number, locale: Locale): Difference[] {
  const t = words(locale);
  const place = (order: number[] = []) => String(order.indexOf(categoryId) + 1);
  const names = locales
    .filter((each) => before.names?.[each] !== after.names?.[each])
    .map((each) => ({
      label: languageNames[each],
      before: before.names?.[each] ?? "",
      after: after.names?.[each] ?? "",
    }));
  return [
    ...names,
    ...(after.hs ? [{ label: t("marketData.categories.hs"), before: before.hs ?? "", after: after.hs }] : []),
    ...(after.order
      ? [{ label: t("marketData.categories.placeShort"), before: place(before.order), after: place(after.order) }]
      : []),
  ];
}
