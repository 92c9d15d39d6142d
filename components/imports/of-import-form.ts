import type { Locale } from "@/lib/i18n/locale";

/** What every form about an import sends. */
export type OfImportForm = { shopId: number; importId: string; locale: Locale };
