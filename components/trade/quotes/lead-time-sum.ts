import { leadTimeParts } from "@/components/catalogue/factory/lead-time-parts";
import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { leadTimeSum } from "@/lib/catalogue/format-lead-time-formula";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** "set-up 1 + production 6 + quality check 2 = 9": how a promise adds up; undefined when it is one number. */
export const formatLeadTimeSum = (promise: Promised | null, reader: Locale): string | undefined =>
  promise?.from === "board" ? leadTimeSum(promise, leadTimeParts(reader), formats(reader).number) : undefined;
