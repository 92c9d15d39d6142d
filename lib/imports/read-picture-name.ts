/** An item number that a file name may contain, and the position of the picture. */
export type PictureName = { sku: string; place: number };

/** The position of pictures without a number; one named only by the item number is the first. */
const last = 1_000;

/**
 * Lists the possible item numbers in a file name, the most probable first: `A-1/2.jpg` and `A-1/front.jpg`, `A-1.jpg`,
 * `A-1-2.jpg`, `A-1_2.jpg`, `A-1 (2).jpg`. The caller selects the first that the shop has.
 */
export function readPictureName(name: string): PictureName[] {
  const parts = name.split("/").map((part) => part.trim());
  const base = (parts.at(-1) ?? "").replace(/\.[^.]*$/, "").trim();
  const folder = parts.at(-2) ?? "";
  const isNumber = /^\d{1,3}$/.test(base);
  const inFolder = folder ? [{ sku: folder, place: isNumber ? Number(base) : last }] : [];
  const numbered = readNumbered(base);
  const alone = base ? [{ sku: base, place: 0 }] : [];
  return isNumber ? [...inFolder, ...alone] : [...alone, ...numbered, ...inFolder];
}

/** Splits `A-1-2`, `A-1_2`, `A-1 2` and `A-1 (2)` into item number and position. */
function readNumbered(base: string): PictureName[] {
  const bracketed = /[(（](\d{1,3})[)）]$/.exec(base);
  const plain = /\d{1,3}$/.exec(base);
  const found = bracketed ?? plain;
  if (!found) return [];
  const before = base.slice(0, found.index);
  const bare = before.trimEnd();
  const isSeparated = bracketed !== null || /[-_]$/.test(bare) || before.includes(" ", bare.length);
  const sku = bracketed || !/[-_]$/.test(bare) ? bare : bare.slice(0, -1).trimEnd();
  return isSeparated && sku ? [{ sku, place: Number(bracketed?.[1] ?? plain?.[0]) }] : [];
}

/** Normalises the case and width of an item number for comparison. */
export const normalizeSku = (sku: string): string => sku.normalize("NFKC").trim().toUpperCase();
