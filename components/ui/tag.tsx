import type { ReactNode } from "react";

const looks = {
  good: "bg-jade-soft text-jade",
  busy: "bg-amber-soft text-amber",
  plain: "bg-line text-ink-2",
} as const;

/** Renders a short fact such as verified, new or paused. */
export function Tag({ look = "plain", children }: { look?: keyof typeof looks; children: ReactNode }) {
  return <span className={`tag ${looks[look]}`}>{children}</span>;
}
