import { languageTag } from "@/lib/i18n/locale";
import type { BilingualText, Sheet } from "@/lib/trade/proformas/sheet-data";

type Props = { content: BilingualText; sheet: Pick<Sheet, "second">; className?: string };

/** Renders a text in the first language, and smaller below in the second, each in its own direction. */
export function BilingualTextView({ content, sheet, className = "" }: Props) {
  return (
    <>
      <span className={`block ${className}`}>
        <bdi>{content.text}</bdi>
      </span>
      {content.second && (
        <span className="block text-ink-3 text-xs">
          <bdi lang={sheet.second ? languageTag(sheet.second) : undefined}>{content.second}</bdi>
        </span>
      )}
    </>
  );
}
