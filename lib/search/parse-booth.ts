import { memoize } from "../cache/memoize";
import { locales } from "../i18n/locale";
import { districtCodes, districtName } from "../i18n/taxonomy-names";

/** A booth as people write its address. The number is in capitals, without hyphens and spaces. */
export type TypedBooth = { districtCode?: string; floor?: number; number: string };

const maxLength = 120;
const chineseDigits = "零一二三四五六七八九";
/** Patterns meet folded text ("район" is "раион" there) with a space before its first word and after its last. */
const districts = [/ (?:d|district|distrito|dist|раион|المنطقه|منطقه|ڈسٹرکٹ) ?([1-6])(?!\d(?!f))/, /([1-6]) ?区/];
const floors = [
  /([1-9]) ?(?:st|nd|rd|th)? ?(?:f|fl|floor)(?![a-z])/,
  /([1-9]) ?(?:[楼层]|этаж|эт |o? ?andar)/,
  / (?:floor|piso|andar|niveau|etage|этаж|الطابق|طابق|منزل) ([1-9])(?!\d)/,
];
/** Parts that are not needed to find a booth, and words around its number. */
const fillers = [
  / (?:area|zone|zona|зона|القسم|ایریا|اریا) [a-z](?= )|[a-z] ?区/,
  / (?:street|calle|rua|allee|улица|الشارع|گلی) \d{1,3}(?= )|\d{1,3} ?街/,
  / (?:n o|no|nro|num|number|numero|n|booth|stand|stall|shop|puesto|loja|boutique|номер|бутик|رقم|نمبر)(?= )|[店号铺]/,
  /ipm|义乌(?:国际商贸城)?|国际商贸城/,
];

/**
 * Parses the address of a booth in any usual spelling: "D1 1F 1056", "1区1楼1056", "B-218", "1056", or the address as
 * pages show it in any language. Undefined for text that is no booth. Server only.
 */
export function parseBooth(text: string): TypedBooth | undefined {
  if (text.length > maxLength) return undefined;
  let rest = ` ${fold(text)} `;
  const take = (patterns: readonly (RegExp | string)[]) => {
    for (const pattern of patterns) {
      const [whole, digit] = typeof pattern === "string" ? [pattern] : (pattern.exec(rest) ?? []);
      if (whole === undefined || !rest.includes(whole)) continue;
      rest = rest.replace(whole, " ");
      return digit ?? whole;
    }
    return undefined;
  };
  const named = namedDistricts().find(({ names }) => take(names))?.code;
  const digit = take(districts);
  const floor = take(floors);
  for (const filler of fillers) take([filler]);
  const districtCode = digit ? `D${digit}` : named;
  const number = rest.replaceAll(" ", "").toUpperCase();
  const isPlaced = districtCode !== undefined || floor !== undefined;
  const isNumber = isPlaced ? /^[A-Z0-9]{1,12}$/.test(number) && /\d/.test(number) : isPlainNumber(number);
  if (!isNumber) return undefined;
  return { ...(districtCode && { districtCode }), ...(floor && { floor: Number(floor) }), number };
}

/** Without district and floor a shorter number is rather a size or a model. */
const isPlainNumber = (number: string) => /^(?:\d{3,6}|[A-Z]\d{2,5})$/.test(number);

/** The districts that are called by a name instead of a number, without the number in brackets. */
const namedDistricts = memoize(() =>
  districtCodes().flatMap((code) => {
    const names = locales.map((locale) => fold(districtName(locale, code)?.split(/[(（]/)[0] ?? ""));
    return names.some((name) => /\d/.test(name)) ? [] : [{ code, names: code === "IPM" ? [...names, " ipm "] : names }];
  }),
);

/** Returns lower case without accents, Latin digits, one form of each letter, and spaces instead of punctuation. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}ـ]/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[ةہھ]/g, "ه")
    .replace(/[區樓層號]/g, (each) => ({ 區: "区", 樓: "楼", 層: "层" })[each] ?? "号")
    .replace(/[一二三四五六七八九](?=[区楼层街])/g, (digit) => String(chineseDigits.indexOf(digit)))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
