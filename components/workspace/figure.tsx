import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";

type Props = { label: string; value: ReactNode; note?: ReactNode; look?: "good" | "busy" | "plain"; href?: string };

const noteLooks = { good: "text-jade", busy: "text-amber", plain: "text-ink-3" };

/** Shows one key figure with its label and a note on its source or change. */
export function Figure({ label, value, note, look = "plain", href }: Props) {
  return (
    <Panel className={href ? "relative hover:border-ink" : ""}>
      <p className="text-ink-2 text-sm">
        {href ? (
          <a href={href} className="no-underline after:absolute after:inset-0 after:rounded-l">
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      <p className="num mt-0.5 font-bold text-3xl">{value}</p>
      {note && <p className={`text-sm ${noteLooks[look]}`}>{note}</p>}
    </Panel>
  );
}
