import type { Locale } from "./locale";
import { say } from "./messages";

/** "120 pieces": a quantity in the unit goods are counted in (a code of table `units`). Server only. */
export const quantityIn = (locale: Locale, count: number, unitCode: string): string =>
  say(locale, `common.units.${unitCode}`, { count }, "common.units.pcs");

/** "piece": one of what goods are counted in. Server only. */
export const unitName = (locale: Locale, unitCode: string): string =>
  say(locale, `common.unit.${unitCode}`, {}, "common.unit.pcs");
