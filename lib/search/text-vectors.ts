import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "../i18n/locale";

/** The text vector of the row `n` in a language. */
export const textVectors: Record<Locale, SQL> = {
  en: sql`n.tsv_en`,
  zh: sql`n.tsv_zh`,
  es: sql`n.tsv_es`,
  "pt-br": sql`n.tsv_pt_br`,
  ru: sql`n.tsv_ru`,
  ar: sql`n.tsv_ar`,
  ur: sql`n.tsv_ur`,
  fr: sql`n.tsv_fr`,
};
