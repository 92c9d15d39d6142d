/** Formats a database id for URLs. */
export const toBase36 = (id: number): string => id.toString(36);

/** Parses the database id at the end of a handle (`crying-horse-2k9x7q1a`). Undefined if the handle has none. */
export function idOfHandle(handle: string): number | undefined {
  const match = /(?:^|-)([0-9a-z]{1,11})$/.exec(handle);
  if (!match?.[1]) return undefined;
  const id = Number.parseInt(match[1], 36);
  return Number.isSafeInteger(id) && id > 0 && id.toString(36) === match[1] ? id : undefined;
}

/** Whether a path segment has the form of a UUID. PostgreSQL throws for any other text compared with one. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
