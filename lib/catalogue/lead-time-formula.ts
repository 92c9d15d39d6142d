import type { Working } from "./factory/lead-time";

/**
 * Formats the calculation of a lead time: "1 + ⌈(50,000 + 60,000 − 0) ÷ 20,004⌉ + 2 = 9". Isolates it as left-to-right
 * text.
 */
export function formula(working: Working & { workingDays: number }, number: (value: number) => string): string {
  const { setupDays, quantity, backlog, stock, dailyOutput, makingDays, checkDays, transferDays, workingDays } =
    working;
  const making =
    makingDays === 0 ? "0" : `⌈(${number(quantity)} + ${number(backlog)} − ${number(stock)}) ÷ ${number(dailyOutput)}⌉`;
  const days = [setupDays, checkDays, transferDays].map(number);
  const after = days.slice(1, transferDays > 0 ? 3 : 2).join(" + ");
  return `\u2066${days[0]} + ${making} + ${after} = ${number(workingDays)}\u2069`;
}
