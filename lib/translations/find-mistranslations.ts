import { extractMarks, type Marks } from "./extract-marks";

/**
 * The share of the original's letters that a translation needs; Chinese needs about a third of the letters of others.
 */
const minLetterShare = 0.1;

/** Returns the reason for the log why a translation is rejected, or undefined if it is accepted. */
export function findMistranslationReason(original: string, translated: string): string | undefined {
  if (translated.trim() === "") return "it is empty";
  if (translated.length > original.length * 6 + 80) return "it is much longer";
  if (translated.length * 8 + 16 < original.length) return "it is much shorter";
  if (!markup.test(original) && markup.test(translated)) return "it has markup";
  const [before, after] = [extractMarks(original), extractMarks(translated)];
  if (after.letters < Math.floor(before.letters * minLetterShare)) return "its words are gone";
  if ([...after.links].some((link) => !before.links.has(link))) return "it has a link of its own";
  if ([...before.links].some((link) => !after.links.has(link))) return "a link is gone";
  if (!hasSameNumbers(before, after)) return "its figures are others";
  if (!isSame(before.currencies, after.currencies)) return "a currency is another";
  if ([...before.units].some((unit) => !after.units.has(unit))) return "a unit is gone";
  return undefined;
}

/** The beginning of a tag or of a character reference of HTML. */
const markup = /<[/!]?[a-z]|&(?:amp|lt|gt|quot|nbsp|#\d)/i;

/** Compares all figures; the number of a Chinese month may have become its name, or the other way round. */
function hasSameNumbers(before: Marks, after: Marks): boolean {
  const [removed, added] = [without(before.numbers, after.numbers), without(after.numbers, before.numbers)];
  return without(removed, after.months).length === 0 && without(added, before.months).length === 0;
}

function without(numbers: string[], others: string[]): string[] {
  const left = [...others];
  return numbers.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isSame = (one: Set<string>, others: Set<string>) =>
  one.size === others.size && [...one].every((each) => others.has(each));
