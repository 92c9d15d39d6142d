import type { Proforma } from "@/lib/trade/proformas/proforma";
import type { Said } from "@/lib/trade/proformas/sheet-data";
import type { Say } from "./bilingual-label";

/** What a reader must know before anything else: it was cancelled, or the bank details are not what they were. */
export function warningsOf(
  { cancelledAt, cancelReason, bankChange }: Pick<Proforma, "cancelledAt" | "cancelReason" | "bankChange">,
  say: Say,
): Said[] {
  if (cancelledAt)
    return [
      say(({ t, day }) =>
        t("proformas.warnings.cancelled", { date: day(cancelledAt, "long"), reason: cancelReason ?? "" }),
      ),
    ];
  if (!bankChange) return [];
  const { changedAt, effectiveAt, isPending } = bankChange;
  return [
    say(({ t, day }) =>
      isPending
        ? t("proformas.warnings.pending", { changed: day(changedAt, "moment"), until: day(effectiveAt, "moment") })
        : t("proformas.warnings.changed", { changed: day(changedAt, "long") }),
    ),
  ];
}
