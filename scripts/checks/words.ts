import { readSources, type Sources } from "../sources";

/**
 * Words that no name contains and no comment uses, because the field has plainer ones (docs/conventions.md). The number
 * is how many names still contain the word: it only falls, and a new name with the word fails the check.
 */
export const bannedWords: Readonly<Record<string, number>> = {
  ask: 2,
  asked: 1,
  asking: 0,
  asks: 1,
  clip: 16,
  clips: 0,
  film: 0,
  films: 0,
  forget: 0,
  forgets: 0,
  founded: 0,
  hear: 0,
  heard: 0,
  hears: 0,
  hush: 0,
  judge: 0,
  keeps: 5,
  kept: 0,
  laid: 0,
  lay: 0,
  letter: 47,
  letters: 42,
  lies: 0,
  manner: 0,
  mend: 0,
  mended: 0,
  news: 6,
  patience: 0,
  photo: 7,
  photos: 1,
  reckon: 0,
  said: 4,
  say: 0,
  saying: 0,
  says: 4,
  sift: 0,
  tell: 0,
  tells: 0,
  told: 0,
  wall: 0,
  walls: 0,
  worth: 0,
};

/** Words that only comments are checked for. */
const bannedInComments = [
  "told",
  "hears",
  "whoever",
  "aside",
  "hush",
  "reckon",
  "walls",
  "mended",
  "forgets",
  "judged",
];

const comment = /\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/[^\n]*/g;
const text = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
const identifier = /[A-Za-z_$][\w$]*/g;
const part = /[A-Z]?[a-z]+/g;

/** The number of identifiers with each banned word as one of their parts: `toldUntil` counts for "told". */
export function countBannedWords(sources: Sources, words: Iterable<string>): Map<string, number> {
  const counts = new Map([...words].map((word) => [word, 0]));
  for (const [file, source] of sources) {
    if (file.startsWith("scripts/checks/")) continue;
    const code = source.replace(comment, "").replace(text, '""');
    for (const [name] of code.matchAll(identifier))
      for (const [found] of name.matchAll(part)) {
        const word = found.toLowerCase();
        const count = counts.get(word);
        if (count !== undefined) counts.set(word, count + 1);
      }
  }
  return counts;
}

/** Names and comments with private words. */
export function wordComplaints(sources: Sources, limits = bannedWords): string[] {
  const complaints: string[] = [];
  for (const [word, count] of countBannedWords(sources, Object.keys(limits))) {
    const limit = limits[word] ?? 0;
    if (count > limit) complaints.push(`"${word}" stands in ${count} names instead of ${limit}: use the field's word`);
    if (count < limit)
      complaints.push(`"${word}" stands in ${count} names: lower its number in scripts/checks/words.ts`);
  }
  for (const [file, source] of sources)
    if (!file.startsWith("scripts/checks/"))
      for (const [each] of source.matchAll(comment))
        for (const word of bannedInComments)
          if (new RegExp(`\\b${word}\\b`, "i").test(each)) complaints.push(`${file}: a comment says "${word}"`);
  return complaints.sort();
}

export const checkWords = async () => wordComplaints(readSources());
