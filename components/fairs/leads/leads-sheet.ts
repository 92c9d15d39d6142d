import type { Lead } from "@/lib/fairs/list-leads";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns leads as a table for export, headers first; times are ISO 8601. */
export function leadsSheet(leads: readonly Lead[], locale: Locale): string[][] {
  const t = words(locale);
  const { country } = formats(locale);
  return [
    (["taken", "name", "email", "country", "language", "designs", "note", "by", "inquiry", "answered"] as const).map(
      (name) => t(`fairs.lead.column.${name}`),
    ),
    ...leads.map((lead) => [
      lead.takenAt,
      lead.name ?? "",
      lead.email ?? "",
      lead.country ? country(lead.country) : "",
      languageNames[lead.locale],
      lead.titles.join("; "),
      lead.note ?? "",
      lead.by ?? "",
      lead.inquiry?.reference ?? "",
      lead.inquiry?.isAnswered ? "✓" : "",
    ]),
  ];
}
