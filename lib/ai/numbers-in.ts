import { trimEndCharacters } from "../core/trim-characters";
import { toLatinDigits } from "../i18n/parse-number";

/** Matches "12 500", "12,500", "12.500", "1,00,000", or digits with a decimal separator. */
const numeral = /\d{1,3}(?:[ '\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,\u066c]\d+)*/g;
const grouped = /^[1-9]\d{0,2}(?:[.,\u066c]\d{2,3})*[.,\u066c]\d{3}$/;

/**
 * Returns the distinct numbers of a text in the form "1500" or "10.4", for any digits and separators. A character such
 * as ½ is returned as it is.
 */
export function numbersIn(text: string): Set<string> {
  const latin = toLatinDigits(text.normalize("NFKC")).replace(/(\d{1,9}(?:\.\d{1,9})?)\s?万/g, (_, count: string) =>
    String(Math.round(Number(count) * 10_000)),
  );
  const found = [...latin.matchAll(numeral)].map(([number]) => normalize(number));
  const signs = latin.match(/(?![0-9])\p{N}/gu) ?? [];
  return new Set([...found, ...signs]);
}

function normalize(number: string): string {
  const compact = number.replace(/[ '\u00a0\u202f]/g, "");
  if (grouped.test(compact)) return compact.replace(/\D/g, "");
  const [whole = "", ...rest] = compact.split(/[.,\u066c]/);
  if (rest.length > 1) return compact.replace(/[,\u066c]/g, ".");
  const decimals = trimEndCharacters(rest[0] ?? "", "0");
  const trimmed = whole.replace(/^0+(?=\d)/, "");
  return decimals ? `${trimmed}.${decimals}` : trimmed;
}
