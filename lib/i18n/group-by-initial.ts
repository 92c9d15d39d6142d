import { type Locale, languageTag } from "./locale";

export type InitialGroup<T> = { letter: string; items: T[] };

/** For each letter that begins a pinyin syllable, the first character in the order of pinyin. */
const pinyinStarts = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀"];
const pinyinLetters = [..."ABCDEFGHJKLMNOPQRSTWXYZ"];

/** Groups items by the first letter of their name in the reader's language, in its order; Chinese by its pinyin. */
export function groupByInitial<T extends { name: string }>(items: readonly T[], locale: Locale): InitialGroup<T>[] {
  const tag = locale === "zh" ? "zh-Hans-u-co-pinyin" : languageTag(locale);
  const order = new Intl.Collator(tag);
  const letters = new Intl.Collator(tag, { sensitivity: "base" });
  const withLetters = items.map((item) => ({ item, letter: letterOf(item.name, tag, order, letters) }));
  withLetters.sort((a, b) => letters.compare(a.letter, b.letter) || order.compare(a.item.name, b.item.name));
  const groups: InitialGroup<T>[] = [];
  for (const { item, letter } of withLetters) {
    const last = groups.at(-1);
    if (last && letters.compare(last.letter, letter) === 0) last.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}

/** Returns the initial, without an accent unless the language counts it as another letter: É is E, but Ñ is not N. */
function letterOf(name: string, tag: string, order: Intl.Collator, letters: Intl.Collator): string {
  const first = [...name][0] ?? "";
  if (/\p{Script=Han}/u.test(first))
    return pinyinLetters[pinyinStarts.findLastIndex((start) => order.compare(start, first) <= 0)] ?? "A";
  const bare = first.normalize("NFD").replace(/\p{M}/gu, "");
  return (letters.compare(bare, first) === 0 ? bare : first).toLocaleUpperCase(tag);
}
