import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import type { BulkChange, BulkPlan, UnchangedReason } from "@/lib/catalogue/bulk-change";
import type { EditorCategories } from "@/lib/catalogue/list-editor-categories";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; change: BulkChange; plan: BulkPlan; goods: EditorCategories; children?: ReactNode };

/** Shows the planned bulk change, and how many listings it will not change, by reason. Changes nothing yet. */
export function BulkChangePlan({ locale, change, plan, goods: categoryChoices, children }: Props) {
  const t = words(locale);
  const unchanged = new Map<UnchangedReason, number>();
  for (const { why } of plan.left) unchanged.set(why, (unchanged.get(why) ?? 0) + 1);
  return (
    <Panel className="grid gap-3">
      <div role="status" className="grid gap-2">
        {plan.after.length > 0 ? (
          <p className="font-semibold">
            {t(`catalogue.bulk.plan.${change.kind}`, {
              count: plan.after.length,
              value: valueIn(change, categoryChoices, locale),
            })}
          </p>
        ) : (
          <p className="font-semibold">{t("catalogue.bulk.nothing")}</p>
        )}
        {[...unchanged].map(([why, count]) => (
          <p key={why} className="text-ink-2 text-sm">
            {t(`catalogue.bulk.unchanged.${why}`, { count })}
          </p>
        ))}
      </div>
      {children && plan.after.length > 0 && <p className="text-ink-2 text-sm">{t("catalogue.bulk.undoHint")}</p>}
      {children}
    </Panel>
  );
}

function valueIn(change: BulkChange, categoryChoices: EditorCategories, locale: Locale): string {
  const { number } = formats(locale);
  switch (change.kind) {
    case "price":
      return `\u2066${change.percent > 0 ? "+" : "−"}${number(Math.abs(change.percent))}\u2069`;
    case "moq":
      return number(change.pieces);
    case "leadTime":
      return number(change.days);
    case "category":
      return (
        categoryChoices.industries.flatMap((each) => each.categories).find(({ id }) => id === change.categoryId)
          ?.name ?? ""
      );
    default:
      return "";
  }
}
