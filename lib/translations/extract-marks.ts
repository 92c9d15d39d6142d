import { trimEndCharacters } from "../core/trim-characters";
import { toLatinDigits } from "../i18n/parse-number";

/** The parts of a text that a translation must preserve: figures, currencies, units and links. */
export type Marks = {
  /** Figures without separators, sorted. */
  numbers: string[];
  /** Numbers of Chinese months, which other languages write as names. */
  months: string[];
  currencies: Set<string>;
  units: Set<string>;
  links: Set<string>;
  /** The number of letters without all of these. */
  letters: number;
};

export function extractMarks(text: string): Marks {
  const latin = toLatinDigits(text.normalize("NFKC"));
  const months = [...latin.matchAll(/(\d{1,2})\s*月/g)].map(([, month = ""]) => String(Number(month)));
  const bare = latin
    .replace(/(\d{1,2})\s*月/g, " ")
    .replace(/(\d{1,9}(?:\.\d{1,9})?)\s?万/g, (_, count: string) => String(Math.round(Number(count) * 10_000)));
  return {
    numbers: [...bare.matchAll(/\d{1,3}(?:[.,\s'\u066c]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g)]
      .map(([number]) => number.replace(/\D/g, ""))
      .sort(),
    months,
    currencies: named(latin, currencyNames),
    units: named(latin, unitNames),
    links: new Set([...latin.matchAll(links)].map(([link]) => trimEndCharacters(link.toLowerCase(), ".,;:!?)"))),
    letters: lettersOf(latin),
  };
}

function lettersOf(text: string): number {
  let rest = text.replace(links, " ");
  for (const name of [...Object.values(currencyNames), ...Object.values(unitNames)])
    rest = rest.replace(new RegExp(name.source, "gi"), " ");
  return rest.match(/\p{L}/gu)?.length ?? 0;
}

const links =
  /(?:https?:\/\/|www\.)[^\s，。、；）】؟،]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+|\b[a-z0-9-]{1,63}\.(?:com|net|org|cn|ru|br|info|shop|top|xyz|io|me)\b[^\s，。、；）】؟،]*/gi;

const named = (text: string, names: Record<string, RegExp>) =>
  new Set(Object.keys(names).filter((name) => names[name]?.test(text)));

/** The spellings of each in the eight languages, without signs that several share. */
const currencyNames: Record<string, RegExp> = {
  dollar: /US\$|\bUSD\b|(?<![A-Z])\$|美元|美金|dollar|d[oó]lar|доллар|دولار|ڈالر/i,
  yuan: /\b(?:CNY|RMB)\b|¥|人民币|块钱?|\d\s{0,3}元|\byuan|\byuane|renminbi|юан|يوان|یوآن|یوان/i,
  euro: /€|\bEUR\b|欧元|\beuros?\b|евро(?!п)|يورو|یورو/i,
  real: /R\$|\bBRL\b|雷亚尔|\breai?s\b|реал(?:а|ов)(?![а-я])|ريال برازيلي|برازیلی ریال/i,
  rouble: /₽|\bRUB\b|卢布|\br(?:ou|u)bl|рубл|روبل/i,
  rupee: /\bPKR\b|\bRs\b|卢比|rup(?:ee|ia|ie)|roupie|рупи|روبية|روپ[یے]/i,
};

const unitNames: Record<string, RegExp> = {
  percent: /%|٪|percent|per cent|por ?cien|por cento|pour cent|процент|百分|بالمئة|في المئة|بالمائة|فیصد/i,
  kilogram: /\d\s{0,3}kg|公斤|千克|\bkilo|\bquilo|кг|килограмм|كيلو|كغ|كجم|کلو/i,
  centimetre: /\d\s{0,3}cm\b|厘米|公分|cent[ií]m|сантим|\d\s{0,3}см|سنتيم|سم(?![\u0600-\u06ff])|سینٹی/i,
  millimetre: /\d\s{0,3}mm\b|毫米|mil[lí]{1,2}m|миллим|\d\s{0,3}мм|مليم|ملم|ملی میٹر/i,
};
