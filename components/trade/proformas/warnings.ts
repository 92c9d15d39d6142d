import type { Proforma } from "@/lib/trade/proformas/proforma";
import type { BilingualText } from "@/lib/trade/proformas/sheet-data";
import type { RenderBilingual } from "./bilingual-renderer";

/** Returns the warnings of a proforma: that it is cancelled, or that the bank details have changed. */
export function listWarnings(
  { cancelledAt, cancelReason, bankChange }: Pick<Proforma, "cancelledAt" | "cancelReason" | "bankChange">,
  bilingual: RenderBilingual,
): BilingualText[] {
  if (cancelledAt)
    return [
      bilingual(({ t, day }) =>
        t("proformas.warnings.cancelled", { date: day(cancelledAt, "long"), reason: cancelReason ?? "" }),
      ),
    ];
  if (!bankChange) return [];
  const { changedAt, effectiveAt, isPending } = bankChange;
  return [
    bilingual(({ t, day }) =>
      isPending
        ? t("proformas.warnings.pending", { changed: day(changedAt, "moment"), until: day(effectiveAt, "moment") })
        : t("proformas.warnings.changed", { changed: day(changedAt, "long") }),
    ),
  ];
}
