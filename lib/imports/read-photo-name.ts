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
  const [, sku = "", plain, bracketed] = /^(.*?\S)(?:\s*[-_ ]\s*(\d{1,3})|\s*[(（](\d{1,3})[)）])$/.exec(base) ?? [];
  const numbered = sku ? [{ sku, place: Number(plain ?? bracketed) }] : [];
  const alone = base ? [{ sku: base, place: 0 }] : [];
  return isNumber ? [...inFolder, ...alone] : [...alone, ...numbered, ...inFolder];
}

/** Numbers that differ in large and small letters, or in how a keyboard writes them, are one. */
export const sameSku = (sku: string): string => sku.normalize("NFKC").trim().toUpperCase();
