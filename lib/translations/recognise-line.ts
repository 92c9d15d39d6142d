import { memoize } from "../cache/memoize";
import type { Locale } from "../i18n/locale";
import { allPhrases, type FilledPhrase, type PhraseKey } from "./phrase-book";
import { collapseSpaces, readSlot } from "./read-slot";
import { renderPhrase, renderPhraseWith, slotsOf } from "./render-phrase";

/** Limits of a line that is searched for phrases. */
const maxLineLength = 400;
const maxSlotLength = 40;
const maxSentences = 12;

type Shape = { key: PhraseKey; pattern: RegExp };

/**
 * Recognises the phrases of a line in a language; undefined unless the whole line consists of phrases. Rendering the
 * phrases in the same language gives the same line.
 */
export function recogniseLine(line: string, locale: Locale): FilledPhrase[] | undefined {
  const text = collapseSpaces(line);
  if (text === "" || text.length > maxLineLength) return undefined;
  const whole = recogniseWhole(text, locale);
  if (whole) return [whole];
  const places = findSentenceEnds(text);
  if (places.length >= maxSentences) return undefined;
  for (const end of places) {
    const first = recogniseWhole(text.slice(0, end).trim(), locale);
    const rest = first && recogniseLine(text.slice(end), locale);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

function recogniseWhole(text: string, locale: Locale): FilledPhrase | undefined {
  for (const { key, pattern } of shapesIn(locale)) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = Object.fromEntries(
      slotsOf(key).map((slot) => [slot, readSlot(slot, found.groups?.[slot] ?? "", locale)]),
    ) as FilledPhrase["values"];
    const isFilled = Object.values(values).every((value) => value !== undefined);
    if (isFilled && collapseSpaces(renderPhrase({ key, values }, locale)) === text) return { key, values };
  }
  return undefined;
}

/** Lists the possible ends of sentences, the last one first. */
const findSentenceEnds = (text: string): number[] =>
  [...text.matchAll(/[.!?؟۔](?=\s)|[。！？]/g)]
    .map(({ index, 0: sign }) => index + sign.length)
    .filter((end) => end < text.length)
    .reverse();

const shapesIn = memoize((locale: Locale): Shape[] =>
  allPhrases.map((key) => ({ key, pattern: patternOf(key, locale) })),
);

/** Builds a pattern with a named group per slot; `rest` is derived from `percent`. */
function patternOf(key: PhraseKey, locale: Locale): RegExp {
  const names = [...slotsOf(key), "rest"];
  const marked = collapseSpaces(
    renderPhraseWith(key, Object.fromEntries(names.map((name) => [name, `\u0001${name}\u0001`])), locale),
  );
  const source = marked
    .split("\u0001")
    .map((part, index) =>
      index % 2 ? `(?<${part}>.{1,${maxSlotLength}}?)` : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "u");
}
