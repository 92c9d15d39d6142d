import { EmptyState } from "@/components/workspace/empty-state";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; heading?: "h1" | "p"; why?: "shut" | "noPreview" };

/** Stands in for a part of an inspected workspace: it belongs to buyers or to owners alone, or it needs to write. */
export function ShutInInspection({ locale, heading, why = "shut" }: Props) {
  const t = words(locale);
  return <EmptyState heading={heading} title={t(`inspections.${why}.title`)} text={t(`inspections.${why}.text`)} />;
}
