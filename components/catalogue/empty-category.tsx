import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { EmptyList } from "./empty-list";

/** Shows that a category has no listings yet, beside the other categories of its industry. */
export function EmptyCategory({ locale, shelf }: { locale: Locale; shelf: ReactNode }) {
  const t = words(locale);
  return (
    <div className="narrow">
      <div className="min-w-0">{shelf}</div>
      <EmptyList title={t("browse.category.empty")} next={t("browse.category.emptyNext")} />
    </div>
  );
}
