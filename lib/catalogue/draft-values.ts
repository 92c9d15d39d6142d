/** What an editor's form holds, field name → text or texts, as far as it was typed. */
export type DraftValues = Record<string, string | string[]>;

/** Fields that say where a form stands and not what a design is. */
const framing = new Set(["locale", "shopId", "listingId", "version", "draftId", "intent"]);

/** What two editors say, made comparable: empty fields and empty rows at the end count as not there. */
export function saidIn(values: DraftValues): DraftValues {
  const said: DraftValues = {};
  for (const [field, value] of Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (framing.has(field) || field === "kept[]") continue;
    const filled = Array.isArray(value) ? withoutEnd(value) : value.trim();
    if (filled.length > 0) said[field] = filled;
  }
  return said;
}

const withoutEnd = (values: string[]) => values.slice(0, values.findLastIndex((value) => value.trim() !== "") + 1);

/** The fields in which two editors differ. */
export function differencesOf(one: DraftValues, other: DraftValues): string[] {
  const [mine, theirs] = [saidIn(one), saidIn(other)];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]),
  );
}
