import type { Locale } from "../i18n/locale";
import type { PhraseLine } from "./phrase-lines";
import { isSaidPhrase, sayPhrase } from "./render-phrase";

/** Lines of one language. */
export type Block = { text: string; locale: Locale };
/** What a reader sees first, and where it came from; `source` is null where it stands as it was written. */
export type Shown = { blocks: Block[]; source: "machine" | "phrases" | null };

type Written = {
  body: string;
  locale: Locale;
  phrases: PhraseLine[] | null;
  /** A machine's, in the reader's language. */
  translation: string | null;
};

/** A message as its reader understands it best: translated, or its phrases said anew and the rest as written. */
export function inLanguage({ body, locale, phrases, translation }: Written, reader: Locale): Shown {
  if (locale === reader) return { blocks: [{ text: body, locale }], source: null };
  if (translation !== null) return { blocks: [{ text: translation, locale: reader }], source: "machine" };
  const said = saidLines(phrases, reader);
  if (said.size === 0) return { blocks: [{ text: body, locale }], source: null };
  const blocks: Block[] = [];
  for (const [index, line] of body.split("\n").entries()) {
    const text = said.get(index);
    const own = text === undefined ? { text: line, locale } : { text, locale: reader };
    const last = blocks.at(-1);
    if (last?.locale === own.locale) last.text += `\n${own.text}`;
    else if (own.text.trim()) blocks.push(own);
  }
  return { blocks: blocks.map((block) => ({ ...block, text: block.text.trim() })), source: "phrases" };
}

/** Each phrase line in a language. A phrase the book no longer has leaves its line as it was written. */
export const saidLines = (phrases: PhraseLine[] | null, locale: Locale): Map<number, string> =>
  new Map(
    (phrases ?? [])
      .filter(({ said }) => said.every(isSaidPhrase))
      .map(({ line, said }) => [
        line,
        said.map((phrase) => sayPhrase(phrase, locale)).join(locale === "zh" ? "" : " "),
      ]),
  );
