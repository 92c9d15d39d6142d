import type { Locale } from "./locale";
import { renderMessage } from "./messages";

/** Formats a quantity in a unit (a code of table `units`): "120 pieces". Server only. */
export const quantityIn = (locale: Locale, count: number, unitCode: string): string =>
  renderMessage(locale, `common.units.${unitCode}`, { count }, "common.units.pcs");

/** Returns the singular of a unit: "piece". Server only. */
export const unitName = (locale: Locale, unitCode: string): string =>
  renderMessage(locale, `common.unit.${unitCode}`, {}, "common.unit.pcs");
