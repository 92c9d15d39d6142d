import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import type { PreviewWords } from "./preview-words";

/** The languages of the writer and the reader, and the texts of the preview. */
export type PreviewOptions = { from: Locale; to: Locale; words: PreviewWords };
type Props = PreviewOptions & { side: "buyer" | "shop"; children: ReactNode };

/**
 * Shows below a text field what the other side will read. The box has a fixed height, so that nothing moves while
 * typing; it is hidden without a script, and where both sides have the same language.
 */
export function MessagePreview({ from, to, side, words, children }: Props) {
  if (from === to) return children;
  return (
    <message-preview className="grid gap-2">
      {children}
      <preview-box data-written={from} data-read={to} data-side={side}>
        <div className="h-28 overflow-y-auto rounded-m border border-line px-3 py-2 text-sm noscript:hidden">
          <p className="font-medium text-ink-3 text-xs">{words.title}</p>
          <p className="mt-2 text-ink-3">{words.empty}</p>
        </div>
      </preview-box>
    </message-preview>
  );
}
