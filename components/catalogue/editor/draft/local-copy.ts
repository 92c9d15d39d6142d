import type { DraftValues } from "@/lib/catalogue/draft-values";

/** What an editor holds that the market may not have yet, kept by the browser at every keystroke. */
export type LocalCopy = {
  draftId: string;
  listingId?: number;
  values: DraftValues;
  /** What the market had when this was typed; see keepDraft(). */
  version: number;
  base?: string;
  writer: string;
  /** ISO time of the last keystroke. */
  at: string;
  /** The form was sent with it; once that is known to have worked it is forgotten. */
  isSubmitted?: boolean;
};

type Which = { shopId: number; listingId?: number; draftId?: string };

const prefixOf = (shopId: number) => `design ${shopId} `;
const keyOf = ({ shopId, listingId, draftId }: Which) => `${prefixOf(shopId)}${listingId ?? draftId}`;

/** A browser may refuse to keep anything; then the market alone does. */
export function writeLocal(which: Which, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(which), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function readLocal(which: Which): LocalCopy | undefined {
  return parse(safely(() => localStorage.getItem(keyOf(which))));
}

export const dropLocal = (which: Which): void => void safely(() => localStorage.removeItem(keyOf(which)));

/** After a save that worked: what was sent with it is in the market now. */
export function dropSubmitted(shopId: number): void {
  for (const [key, copy] of allOf(shopId)) if (copy.isSubmitted) safely(() => localStorage.removeItem(key));
}

/** New designs of this shop that never reached the market, the newest first. */
export const unsentDesigns = (shopId: number): LocalCopy[] =>
  allOf(shopId)
    .map(([, copy]) => copy)
    .filter(({ listingId, version }) => listingId === undefined && version === 0)
    .sort((one, other) => (one.at < other.at ? 1 : -1));

function allOf(shopId: number): [string, LocalCopy][] {
  const keys = safely(() => Object.keys(localStorage)) ?? [];
  return keys.flatMap((key): [string, LocalCopy][] => {
    const copy = key.startsWith(prefixOf(shopId)) && parse(safely(() => localStorage.getItem(key)));
    return copy ? [[key, copy]] : [];
  });
}

function parse(text: string | null | undefined): LocalCopy | undefined {
  const copy = safely(() => JSON.parse(text ?? "null") as LocalCopy | null);
  return copy?.values && copy.draftId ? copy : undefined;
}

function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
