import type { Balance, Ledger } from "./ledger";
import { type Growth, isFlat } from "./memory";
import type { Summary } from "./outcomes";

export type Report = {
  minutes: number;
  summary: Summary;
  acknowledged: Record<keyof Ledger, number>;
  balance: Balance;
  growth: Growth[];
};

/** Whether the day kept all promises: no error, nothing lost, memory flat. */
export const isAsPromised = ({ summary, balance, growth }: Report): boolean =>
  summary.errors === 0 &&
  growth.length > 0 &&
  balance.lost.length + balance.doubled + balance.failedJobs + balance.waitingJobs === 0 &&
  growth.every(isFlat);

/** Describes the day in lines. */
export function describeDay({ minutes, summary, acknowledged, balance, growth }: Report): string[] {
  const repeated = Object.entries(summary.repeated).map(([fault, count]) => `${count} while ${fault}`);
  return [
    ...Object.entries(summary.kinds).map(
      ([kind, { requests, p50, p95 }]) =>
        `${String(requests).padStart(7)}  ${kind.padEnd(20)} p50 ${p50} ms, p95 ${p95} ms`,
    ),
    `${summary.requests} requests in ${minutes} minutes: ${summary.errors} errors, repeated: ${repeated.join(", ") || "none"}`,
    ...summary.examples.map((example) => `  ✗ ${example}`),
    `acknowledged: ${acknowledged.inquiries} inquiries, ${acknowledged.replies} replies, ${acknowledged.designs} designs ` +
      `with pictures, ${acknowledged.imported} imported; ${balance.lost.length} lost, ${balance.doubled} doubled`,
    ...balance.lost.map((mark) => `  ✗ lost: ${mark}`),
    `jobs: ${balance.failedJobs} failed, ${balance.waitingJobs} late`,
    ...growth.map((each) => `memory of ${each.process}: ${each.before} → ${each.after} MB`),
  ];
}
