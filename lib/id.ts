/** A UUID of version 7: random enough not to be guessed, ordered by the millisecond it was made in. */
export function uuidv7(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(now / 2 ** 32));
  view.setUint32(2, now % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

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
