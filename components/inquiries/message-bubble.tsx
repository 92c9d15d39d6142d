import { type Locale, languageTag } from "@/lib/locale";

export type Bubble = {
  id: string;
  /** Whether the reader's own side wrote it. */
  isOwn: boolean;
  author: string;
  /** When, in words, and for machines. */
  at: string;
  isoAt: string;
  body: string;
  locale: Locale;
  /** "in Portuguese", where that is not the reader's language. */
  language?: string;
};

/** One message as it was written. The reader's own stand at the end side. */
export function MessageBubble({ id, isOwn, author, at, isoAt, body, locale, language }: Bubble) {
  return (
    <li
      id={`m-${id}`}
      className={`grid max-w-[88%] gap-1 md:max-w-[74%] ${isOwn ? "justify-self-end" : "justify-self-start"} print:max-w-full print:break-inside-avoid`}
    >
      <p
        lang={languageTag(locale)}
        dir="auto"
        className={`whitespace-pre-wrap break-words rounded-l border px-4 py-3 ${
          isOwn ? "rounded-ee-s border-line-2 bg-line/60" : "rounded-es-s border-line bg-surface"
        }`}
      >
        {body}
      </p>
      <p className={`px-1 text-ink-3 text-xs ${isOwn ? "text-end" : ""}`}>
        <bdi className="font-medium text-ink-2">{author}</bdi> ·{" "}
        <time dateTime={isoAt} className="num">
          {at}
        </time>
        {language && ` · ${language}`}
      </p>
    </li>
  );
}
