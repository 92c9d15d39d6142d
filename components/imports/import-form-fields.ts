import type { Locale } from "@/lib/i18n/locale";

/** Hidden fields of every form about an import. */
export type ImportFormFields = { shopId: number; importId: string; locale: Locale };
