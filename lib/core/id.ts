/** A database id as it stands in URLs. */
export const toBase36 = (id: number): string => id.toString(36);

/** The database id of a URL's handle (`crying-horse-2k9x7q1a`), or undefined when it ends in none. */
export function idOfHandle(handle: string): number | undefined {
  const match = /(?:^|-)([0-9a-z]{1,11})$/.exec(handle);
  if (!match?.[1]) return undefined;
  const id = Number.parseInt(match[1], 36);
  return Number.isSafeInteger(id) && id > 0 && id.toString(36) === match[1] ? id : undefined;
}

/** Whether a part of an address may be a private id at all; asking the database for anything else is an error there. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
