/** The values of an editor's form by field name, as typed so far. */
export type DraftValues = Record<string, string | string[]>;

/** Fields that identify the form and do not describe the listing. */
const formFields = new Set(["locale", "shopId", "listingId", "version", "draftId", "intent"]);

/** Normalises form values for a comparison: drops empty fields and empty rows at the end. */
export function normalizeValues(values: DraftValues): DraftValues {
  const normalized: DraftValues = {};
  for (const [field, value] of Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (formFields.has(field) || field === "kept[]") continue;
    const filled = Array.isArray(value) ? withoutEnd(value) : value.trim();
    if (filled.length > 0) normalized[field] = filled;
  }
  return normalized;
}

const withoutEnd = (values: string[]) => values.slice(0, values.findLastIndex((value) => value.trim() !== "") + 1);

/** Returns the names of the fields in which two forms differ. */
export function findChangedFields(one: DraftValues, other: DraftValues): string[] {
  const [mine, theirs] = [normalizeValues(one), normalizeValues(other)];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]),
  );
}
