import { trimBothEnds, trimEndCharacters } from "./trim-characters";

const cyrillic: Record<string, string> = Object.fromEntries(
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/**
 * Returns Latin lower-case words with hyphens, at most 60 characters, cut at a word; empty for a text in other scripts
 * than Latin and Cyrillic.
 */
export function slugify(text: string): string {
  const hyphenated = text
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => cyrillic[letter] ?? "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/ø/g, "o")
    .replace(/[^a-z0-9]+/g, "-");
  const words = trimBothEnds(hyphenated, "-");
  if (words.length <= 60) return words;
  const cut = words.slice(0, 61);
  return trimEndCharacters(cut.slice(0, Math.max(cut.lastIndexOf("-"), 0) || 60), "-");
}
