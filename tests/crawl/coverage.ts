import { identityOf, type Kind, kindOf, localeOf } from "./address";

export type Coverage = {
  /** Whether the page is opened when a link to it is found. */
  opens(address: string): boolean;
  /** Whether every list of this language is opened, so that a page without links to it is an orphan. */
  isComplete(address: string): boolean;
  summary: string;
};

export const fullCoverage: Coverage = {
  opens: () => true,
  isComplete: () => true,
  summary: "every page was opened",
};

/** Whether an address is a list without filters: its only parameter is the page number. */
const isWholeList = (address: string) => kindOf(address) !== "listing" && !/[?&](?!page=)/.test(address);

/**
 * Opens English lists, and of everything else one page in `share`: the same ones in every language, so that
 * translations can be compared. Identities in `always` are opened in any case.
 */
export function sampleCoverage(share: number, always: ReadonlySet<string> = new Set()): Coverage {
  const isEnglish = (address: string) => localeOf(address) === "en";
  return {
    opens: (address) =>
      (isEnglish(address) && isWholeList(address)) ||
      always.has(identityOf(address)) ||
      hash(nameOf(address)) % share === 0,
    isComplete: isEnglish,
    summary: `opened: all English lists, and one page in ${share} of all else; orphans and depth are judged in English`,
  };
}

/** Patterns of the part of an address that all languages share. */
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

/** Returns the part of an address that its translations share; empty for pages that are the only ones of their kind. */
function nameOf(address: string): string {
  const end = sharedEnds[kindOf(address)]?.exec(address)?.[0];
  return end ?? (address.includes("?") ? (/[^/]*$/.exec(address)?.[0] ?? "") : "");
}

/** FNV-1a hash; 0 for an empty text. */
function hash(text: string): number {
  if (text === "") return 0;
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
