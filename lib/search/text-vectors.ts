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

/**
 * The text vector of the row `n` in a language that is a parameter, so that all languages share a prepared statement. No
 * index answers it.
 */
export const vectorInLanguage = (locale: Locale): SQL => sql`(case ${locale}::text when 'en' then n.tsv_en
  when 'zh' then n.tsv_zh when 'es' then n.tsv_es when 'pt-br' then n.tsv_pt_br when 'ru' then n.tsv_ru
  when 'ar' then n.tsv_ar when 'ur' then n.tsv_ur when 'fr' then n.tsv_fr end)`;
