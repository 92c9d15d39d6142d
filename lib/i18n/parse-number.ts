/** Replaces the digits and the decimal separator of Arabic, Persian and Urdu keyboards by Latin ones. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/\u066b/g, ".");

/**
 * Parses a whole number as people type it, zero included: "2400", "2,400", "2.400", "2 400", or in lakhs "1,00,000".
 * Undefined for anything else, such as "1.5".
 */
export function parseWholeNumber(text: string): number | undefined {
  const latin = toLatinDigits(text).trim();
  const isGrouped = /^\d{1,3}(?:[\s,.\u066c]\d{2,3})*[\s,.\u066c]\d{3}$/.test(latin);
  const digits = isGrouped ? latin.replace(/\D/g, "") : latin;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Parses "10.4" or "10,4" in thousandths, such as kilograms in grams: 10400. Undefined for anything else. */
export function parseThousandths(text: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(toLatinDigits(text).replace(/\s/g, ""));
  return match ? Number(match[1]) * 1000 + Number((match[2] ?? "").padEnd(3, "0")) : undefined;
}
