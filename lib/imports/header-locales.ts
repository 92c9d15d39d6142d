import type { Locale } from "../locale";

/** The languages whose headers a table may have. */
export const headerLocales = ["zh", "en"] as const satisfies Locale[];
export type HeaderLocale = (typeof headerLocales)[number];
