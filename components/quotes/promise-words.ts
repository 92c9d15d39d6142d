import { leadTimeParts } from "@/components/factory/lead-time-parts";
import { leadTimeSum } from "@/lib/catalogue/formula";
import type { Promised } from "@/lib/factory/lead-time";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";

/** "set-up 1 + production 6 + quality check 2 = 9": how a promise adds up; undefined when it is one number. */
export const sumOf = (promise: Promised | null, reader: Locale): string | undefined =>
  promise?.from === "board" ? leadTimeSum(promise, leadTimeParts(reader), formats(reader).number) : undefined;
