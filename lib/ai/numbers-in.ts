import { trimEndOf } from "../core/trim-characters";
import { toLatinDigits } from "../i18n/read-number";

/** "12 500", "12,500", "12.500", "1,00,000"; else digits with one decimal sign. */
const written = /\d{1,3}(?:[ '\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,\u066c]\d+)*/g;
const grouped = /^[1-9]\d{0,2}(?:[.,\u066c]\d{2,3})*[.,\u066c]\d{3}$/;

/**
 * The figures of a text, each once, as "1500" or "10.4", whatever digits, separators and signs they are written with. A
 * sign that stands for a number and is no digit, such as ½, comes out as it is.
 */
export function numbersIn(text: string): Set<string> {
  const latin = toLatinDigits(text.normalize("NFKC")).replace(/(\d{1,9}(?:\.\d{1,9})?)\s?万/g, (_, count: string) =>
    String(Math.round(Number(count) * 10_000)),
  );
  const found = [...latin.matchAll(written)].map(([number]) => plain(number));
  const signs = latin.match(/(?![0-9])\p{N}/gu) ?? [];
  return new Set([...found, ...signs]);
}

function plain(number: string): string {
  const bare = number.replace(/[ '\u00a0\u202f]/g, "");
  if (grouped.test(bare)) return bare.replace(/\D/g, "");
  const [whole = "", ...rest] = bare.split(/[.,\u066c]/);
  if (rest.length > 1) return bare.replace(/[,\u066c]/g, ".");
  const decimals = trimEndOf(rest[0] ?? "", "0");
  const trimmed = whole.replace(/^0+(?=\d)/, "");
  return decimals ? `${trimmed}.${decimals}` : trimmed;
}
