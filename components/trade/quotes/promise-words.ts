import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns "set-up 1 + production 6 + quality check 2 = 9"; undefined unless the factory board gave the promise. */
export function sumOf(promise: Promised | null, reader: Locale): string | undefined {
  if (promise?.from !== "board") return undefined;
  const t = words(reader);
  const { number } = formats(reader);
  const parts = [
    ["setup", promise.setupDays],
    ["making", promise.makingDays],
    ["check", promise.checkDays],
    ["transfer", promise.transferDays],
  ] as const;
  const steps = parts
    .filter(([, days]) => days > 0)
    .map(([part, days]) => t(`quotes.promise.${part}`, { days: number(days) }));
  return `${steps.join(" + ")} = ${number(promise.workingDays)}`;
}
