/** Words for small and round numbers in eight languages. "A" and "one" are left out, because they state no quantity. */
const numberWords: Record<string, string> = {
  2: "two|double|dos|dois|duas|deux|два|две|двух|اثنان|اثنين|دو",
  3: "three|triple|tres|três|trois|три|трёх|трех|ثلاثة|ثلاث|تین",
  4: "four|cuatro|quatro|quatre|четыре|أربعة|أربع|چار",
  5: "five|cinco|cinq|пять|خمسة|خمس|پانچ",
  6: "six|seis|шесть|ستة|ست|چھ",
  7: "seven|siete|sete|sept|семь|سبعة|سبع|سات",
  8: "eight|ocho|oito|huit|восемь|ثمانية|ثمان|آٹھ",
  9: "nine|nueve|nove|neuf|девять|تسعة|تسع",
  10: "ten|diez|dez|dix|десять|عشرة|عشر|دس",
  12: "twelve|dozens?|doce|docenas?|doze|dúzias?|douze|douzaines?|двенадцать|дюжин[аыу]?|دزينة|بارہ|درجن",
  100: "hundreds?|cien|cientos|cem|centos?|cents?|cent|сто|сотни|сотен|مئة|مائة|مئات|سو|سینکڑوں",
  1000: "thousands?|mil|miles|milhares|mille|milliers|тысяч[аиу]?|ألف|آلاف|ہزار|ہزاروں",
  1000000: "millions?|mill[oó]n(?:es)?|milh(?:ão|ões)|миллион\\p{L}*|مليون|ملايين|ملین",
};
const patterns = Object.entries(numberWords).map(([number, words]) => ({
  number,
  pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu"),
}));
/** A Chinese numeral counts if a measure word follows, or if it has two characters or more. */
const chinese =
  /[两二三四五六七八九十百千万亿]+(?=[件个只套年天月箱米厘公克元块折倍层款种寸对双包盒])|[一两二三四五六七八九十百千万亿]{2,}|[百千万亿]/g;

/** Returns the numbers that a text writes as words: "12" for "a dozen"; a large Chinese numeral as its characters. */
export function numberWordsIn(text: string): Set<string> {
  const words = patterns.filter(({ pattern }) => pattern.test(text)).map(({ number }) => number);
  return new Set([...words, ...(text.match(chinese) ?? []).map(inDigits)]);
}

const digits = "零一二三四五六七八九";

/** Converts "十二" to "12"; larger numerals remain as they are. */
function inDigits(signs: string): string {
  const [, tens = "", ten, ones = ""] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(signs.replace("两", "二")) ?? [];
  if (ten === undefined) return signs;
  if (!ten) return String(digits.indexOf(tens || ones));
  return String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0));
}
