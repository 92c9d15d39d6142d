import type { DraftValues } from "@/lib/catalogue/draft-values";

/** The editor's state that the server may not have yet; localStorage stores it at every keystroke. */
export type LocalCopy = {
  draftId: string;
  listingId?: number;
  values: DraftValues;
  /** Version of the server's draft that this copy is based on; saveListingDraft() compares it. */
  version: number;
  base?: string;
  writer: string;
  /** ISO time of the last keystroke. */
  at: string;
  /** Whether the form was submitted with these values; the copy is deleted once that has succeeded. */
  isSubmitted?: boolean;
};

type Which = { shopId: number; listingId?: number; draftId?: string };

const prefixOf = (shopId: number) => `design ${shopId} `;
const keyOf = ({ shopId, listingId, draftId }: Which) => `${prefixOf(shopId)}${listingId ?? draftId}`;

/** Returns false if the browser refuses to store anything; then only the server has the draft. */
export function writeLocal(which: Which, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(which), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** Returns the stored copy; undefined if there is none or it is unreadable. */
export function readLocal(which: Which): LocalCopy | undefined {
  return parse(orUndefined(() => localStorage.getItem(keyOf(which))));
}

/** Deletes the stored copy; never throws. */
export const deleteLocal = (which: Which): void => void orUndefined(() => localStorage.removeItem(keyOf(which)));

/** Deletes the submitted copies of a shop, after a save has succeeded. */
export function deleteSubmitted(shopId: number): void {
  for (const [key, copy] of allOf(shopId)) if (copy.isSubmitted) orUndefined(() => localStorage.removeItem(key));
}

/** Lists new listings of this shop that never reached the server, newest first. */
export const listUnsentDrafts = (shopId: number): LocalCopy[] =>
  allOf(shopId)
    .map(([, copy]) => copy)
    .filter(({ listingId, version }) => listingId === undefined && version === 0)
    .sort((one, other) => (one.at < other.at ? 1 : -1));

function allOf(shopId: number): [string, LocalCopy][] {
  const keys = orUndefined(() => Object.keys(localStorage)) ?? [];
  return keys.flatMap((key): [string, LocalCopy][] => {
    const copy = key.startsWith(prefixOf(shopId)) && parse(orUndefined(() => localStorage.getItem(key)));
    return copy ? [[key, copy]] : [];
  });
}

function parse(text: string | null | undefined): LocalCopy | undefined {
  const copy = orUndefined(() => JSON.parse(text ?? "null") as LocalCopy | null);
  return copy?.values && copy.draftId ? copy : undefined;
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
