import type { ReactNode } from "react";

type Props = {
  /** "bad" for a refusal, which screen readers read out at once. */
  tone?: "good" | "bad";
  children?: ReactNode;
};

const looks = {
  good: "border-jade/30 bg-jade-soft text-jade",
  bad: "border-drum/40 bg-surface text-drum",
};

/** Shows the result of an action, also to screen readers; it is empty without children. */
export function Notice({ tone = "good", children }: Props) {
  return (
    <div role={tone === "good" ? "status" : "alert"} className="empty:absolute">
      {children && <p className={`rounded-m border px-4 py-3 font-medium ${looks[tone]}`}>{children}</p>}
    </div>
  );
}
