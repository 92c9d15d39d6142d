import type { Locale } from "../i18n/locale";

/** The languages of table headers. */
export const headerLocales = ["zh", "en"] as const satisfies Locale[];
export type HeaderLocale = (typeof headerLocales)[number];
