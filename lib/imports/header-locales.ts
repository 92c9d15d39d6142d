import type { Locale } from "../i18n/locale";

/** The languages whose headers a table may have. */
export const headerLocales = ["zh", "en"] as const satisfies Locale[];
export type HeaderLocale = (typeof headerLocales)[number];
