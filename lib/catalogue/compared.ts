import { toBase36 } from "../core/id";

/** More columns do not fit beside each other. */
export const maxCompared = 4;

/** Parses the ids of `2k9x7q.2k9x7r`, without invalid and repeated ones. */
export function readCompared(text: unknown): number[] {
  if (typeof text !== "string") return [];
  const ids = text
    .split(".")
    .filter((part) => /^[0-9a-z]{1,10}$/.test(part))
    .map((part) => Number.parseInt(part, 36));
  return [...new Set(ids.filter((id) => Number.isSafeInteger(id) && id > 0))];
}

export const writeCompared = (ids: readonly number[]): string => ids.map(toBase36).join(".");
