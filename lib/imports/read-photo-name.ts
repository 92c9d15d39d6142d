/** A design's number as it may stand in a file's name, and where its photo comes: by number, then by name. */
export type PhotoOf = { sku: string; place: number };

/** Photos without a number come last, one named like the design alone first. */
const last = 1_000;

/**
 * What a photo's name may say, the likeliest first: `A-1/2.jpg` and `A-1/front.jpg`, `A-1.jpg`, `A-1-2.jpg`, `A-1_2.jpg`,
 * `A-1 (2).jpg`. Which of them it is, only the shop's own numbers tell.
 */
export function readPhotoName(name: string): PhotoOf[] {
  const parts = name.split("/").map((part) => part.trim());
  const base = (parts.at(-1) ?? "").replace(/\.[^.]*$/, "").trim();
  const folder = parts.at(-2) ?? "";
  const isNumber = /^\d{1,3}$/.test(base);
  const inFolder = folder ? [{ sku: folder, place: isNumber ? Number(base) : last }] : [];
  const numbered = readNumbered(base);
  const alone = base ? [{ sku: base, place: 0 }] : [];
  return isNumber ? [...inFolder, ...alone] : [...alone, ...numbered, ...inFolder];
}

/** `A-1-2`, `A-1_2`, `A-1 2` and `A-1 (2)`: the design's number, and the place behind it. */
function readNumbered(base: string): PhotoOf[] {
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

/** Numbers that differ in large and small letters, or in how a keyboard writes them, are one. */
export const sameSku = (sku: string): string => sku.normalize("NFKC").trim().toUpperCase();
