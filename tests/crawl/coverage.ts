import { identityOf, type Kind, kindOf, localeOf } from "./address";

export type Coverage = {
  /** Whether the page is opened when it is met. */
  opens(address: string): boolean;
  /** Whether every list of this language is opened, so that what nothing leads to is an orphan. */
  isComplete(address: string): boolean;
  says: string;
};

export const everything: Coverage = {
  opens: () => true,
  isComplete: () => true,
  says: "every page was opened",
};

/** A list, and no part of it: nothing but the number of a page is asked for. */
const isWholeList = (address: string) => kindOf(address) !== "listing" && !/[?&](?!page=)/.test(address);

/**
 * English lists, and of everything else one page in `share`: the same ones in every language, so that translations
 * still meet. Identities in `always` are opened in any case.
 */
export function sampled(share: number, always: ReadonlySet<string> = new Set()): Coverage {
  const isEnglish = (address: string) => localeOf(address) === "en";
  return {
    opens: (address) =>
      (isEnglish(address) && isWholeList(address)) ||
      always.has(identityOf(address)) ||
      hash(nameOf(address)) % share === 0,
    isComplete: isEnglish,
    says: `opened: all English lists, and one page in ${share} of all else; orphans and depth are judged in English`,
  };
}

/** Ends of addresses that all languages share. */
const sharedEnds: Partial<Record<Kind, RegExp>> = {
  listing: /[^/-]*$/,
  video: /[^/-]*$/,
  category: /[^/-]*$/,
  facet: /[^/-]*\/[^/]*$/,
  shop: /[^/]*$/,
  "shop brand": /[^/]*\/[^/]*$/,
  "shop designs": /[^/]*\/[^/]*$/,
  other: /.*/,
};

/** What an address has in common with its translations; pages that are one of a kind are all called alike. */
function nameOf(address: string): string {
  const end = sharedEnds[kindOf(address)]?.exec(address)?.[0];
  return end ?? (address.includes("?") ? (/[^/]*$/.exec(address)?.[0] ?? "") : "");
}

/** FNV-1a; nothing is 0. */
function hash(text: string): number {
  if (text === "") return 0;
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
