/** Spellings of units, and the one in which titles and queries are compared. */
const spellings: readonly [unit: string, spellings: string][] = [
  ["cm", "cm|см|厘米|公分|سم|سینٹی ?میٹر|سینٹی"],
  ["mm", "mm|мм|毫米|مم|ملم"],
  ["ml", "ml|мл|毫升|مل|ملل|ملی ?لیٹر"],
  ["mah", "mah|м[аa][чh]|毫安时?"],
  ["kg", "kg|кг|公斤|千克|كجم|كغم?|کلو|کلوگرام"],
  ["in", 'in|"|″|inch(?:es)?|pulgadas?|polegadas?|pouces?|дюйм[а-я]*|英寸|寸|بوصة|[إا]نش|انچ'],
  ["m", "m|м|米"],
  ["l", "l|л|升|لتر"],
  ["g", "g|г|克"],
  ["w", "w"],
  ["v", "v"],
];
const unitOf = spellings.map(
  ([unit, each]) => [unit, new RegExp(`(\\d) ?(?:${each})(?!(?!\\p{Script=Han})[\\p{L}\\p{M}])`, "giu")] as const,
);

/** Writes a number and its unit as one word, such as `25cm` for "25 cm" and "25厘米", as `join_units` in SQL does. */
export const joinUnits = (text: string): string =>
  /\d/.test(text) ? unitOf.reduce((joined, [unit, spelling]) => joined.replace(spelling, `$1${unit} `), text) : text;
