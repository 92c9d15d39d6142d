import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** "set-up 1 + production 6 + quality check 2 = 9": how a promise adds up; undefined when it is one number. */
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
  const said = parts
    .filter(([, days]) => days > 0)
    .map(([part, days]) => t(`quotes.promise.${part}`, { days: number(days) }));
  return `${said.join(" + ")} = ${number(promise.workingDays)}`;
}
