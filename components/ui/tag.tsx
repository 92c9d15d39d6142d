import type { ReactNode } from "react";

const looks = {
  good: "bg-jade-soft text-jade",
  busy: "bg-amber-soft text-amber",
  plain: "bg-line text-ink-2",
} as const;

/** A short fact: verified, new, paused. */
export function Tag({ look = "plain", children }: { look?: keyof typeof looks; children: ReactNode }) {
  return <span className={`tag ${looks[look]}`}>{children}</span>;
}
