import type { ReactNode } from "react";

/** Says that something went well, to eyes and to screen readers. Without words it says nothing. */
export function Notice({ children }: { children?: ReactNode }) {
  return (
    <div role="status" className="empty:absolute">
      {children && (
        <p className="rounded-m border border-jade/30 bg-jade-soft px-4 py-3 font-medium text-jade">{children}</p>
      )}
    </div>
  );
}
