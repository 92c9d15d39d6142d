import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { EmptyList } from "./empty-list";

/** No booth sells this yet: nothing to narrow down, and the shelf shows what else there is. */
export function EmptyCategory({ locale, shelf }: { locale: Locale; shelf: ReactNode }) {
  const t = words(locale);
  return (
    <div className="narrow">
      <div className="min-w-0">{shelf}</div>
      <EmptyList title={t("browse.category.empty")} next={t("browse.category.emptyNext")} />
    </div>
  );
}
