import type { Working } from "./factory/lead-time";

/** The parts of a lead time in the reader's language, each with a hole for its `{days}`: "set-up {days}". */
export type LeadTimeParts = Record<"setup" | "making" | "check" | "transfer", string>;

/** How a lead time adds up, in working days: "set-up 1 + production 6 + quality check 2 = 9". Leaves out parts of no days. */
export function leadTimeSum(
  { setupDays, makingDays, checkDays, transferDays, workingDays }: Working & { workingDays: number },
  parts: LeadTimeParts,
  number: (value: number) => string,
): string {
  const days = { setup: setupDays, making: makingDays, check: checkDays, transfer: transferDays };
  const shown = (Object.keys(days) as (keyof LeadTimeParts)[])
    .filter((part) => days[part] > 0)
    .map((part) => parts[part].replace("{days}", number(days[part])));
  return [shown.join(" + "), number(workingDays)].filter(Boolean).join(" = ");
}
