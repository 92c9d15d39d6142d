import { type Locale, languageTag } from "@/lib/i18n/locale";
import type { LanguageBlock } from "@/lib/translations/show-in-language";
import type { MessageView } from "./message-view";

type Props = Pick<MessageView, "blocks" | "originalLabel" | "note"> & {
  body: string;
  locale: Locale;
  className: string;
};

/** Renders the text of a message, each block in its language and direction; the original is folded. */
export function MessageText({ blocks, originalLabel, note, body, locale, className }: Props) {
  return (
    <div className={`grid gap-2 ${className}`}>
      {blocks.map((block) => (
        <TextBlock key={`${block.locale} ${block.text}`} {...block} />
      ))}
      {note && <p className="text-ink-3 text-xs">{note}</p>}
      {originalLabel && (
        <details className="print:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-ink-3 text-xs underline underline-offset-4 hover:text-ink md:min-h-6">
            {originalLabel}
          </summary>
          <TextBlock text={body} locale={locale} />
        </details>
      )}
    </div>
  );
}

function TextBlock({ text, locale }: LanguageBlock) {
  return (
    <p lang={languageTag(locale)} dir="auto" className="whitespace-pre-wrap break-words">
      {text}
    </p>
  );
}
