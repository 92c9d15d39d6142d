import { toLatinDigits } from "../../i18n/parse-number";

/** The pause in front of a token: none, as after a comma, or the start of a sentence. */
export type Pause = 0 | 1 | 2;
/** A word, a Chinese character, a number or a sign. `start` and `end` are its place in the text. */
export type Token = { text: string; start: number; end: number; pause: Pause };

const [wordSign, han, digit] = [/[\p{L}\p{M}]/u, /\p{Script=Han}/u, /\p{Nd}/u];
const isWordSign = (sign: string) => wordSign.test(sign);
const isHan = (sign: string) => han.test(sign);
const isDigit = (sign: string) => digit.test(sign);
/** Signs that are tokens wherever they are. */
const ownSigns = "%$¥€₽£+=@<>";
/** Signs that are tokens between two numbers, such as 15-20, and punctuation elsewhere. */
const rangeSigns: Record<string, string> = {
  "-": "-",
  "–": "-",
  "—": "-",
  "~": "-",
  "～": "-",
  "/": "/",
  "*": "x",
  "×": "x",
};
const sentenceEnds = "!！。؟?？۔;；\n";
const silentSigns = "-'’\"“”«»¿¡&()（）[]/·•*_";

/** Splits a text into words, characters, numbers and signs in one pass; letters lose case and accents. */
export function scan(text: string): Token[] {
  const signs = [...text];
  const tokens: Token[] = [];
  let pause: Pause = 2;
  let place = 0;
  for (let index = 0; index < signs.length; ) {
    const sign = signs[index] ?? "";
    const length = runLength(signs, index);
    const raw = signs.slice(index, index + Math.max(length, 1)).join("");
    const token = length > 0 ? normalise(raw) : signToken(signs, index);
    if (token) {
      const isSame = token === "?" && tokens.at(-1)?.text === "?" && pause === 2;
      if (!isSame)
        tokens.push({ text: token, start: place, end: place + raw.length, pause: token === "?" ? 0 : pause });
      pause = token === "?" ? 2 : 0;
    } else pause = Math.max(pause, pauseAfter(sign, signs[index + 1])) as Pause;
    place += raw.length;
    index += Math.max(length, 1);
  }
  return tokens;
}

/** Returns the number of signs of the word or number that starts here; 0 for anything else. */
function runLength(signs: string[], start: number): number {
  const first = signs[start] ?? "";
  if (isHan(first)) return 1;
  let end = start;
  if (isDigit(first)) {
    while (isDigit(signs[end] ?? "") || (isSeparator(signs[end]) && isDigit(signs[end + 1] ?? ""))) end++;
    return end - start;
  }
  const isPart = (at: number) =>
    (isWordSign(signs[at] ?? "") && !isHan(signs[at] ?? "")) ||
    (at > start && isApostrophe(signs[at]) && isWordSign(signs[at + 1] ?? ""));
  while (isPart(end)) end++;
  return end - start;
}

const isApostrophe = (sign?: string) => sign === "'" || sign === "’";
const isSeparator = (sign?: string) => sign !== undefined && ".,٫٬".includes(sign);

/** Lower case without accents and vowel marks, with Latin digits. */
const normalise = (raw: string): string =>
  toLatinDigits(raw).toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'");

function signToken(signs: string[], index: number): string | undefined {
  const sign = (signs[index] ?? "").normalize("NFKC");
  if (sign === "?" || sign === "؟") return "?";
  if (sign === "٪") return "%";
  if (ownSigns.includes(sign) && sign !== "") return sign;
  const isBetween = isDigit(nextSign(signs, index, -1)) && isDigit(nextSign(signs, index, 1));
  return isBetween ? rangeSigns[signs[index] ?? ""] : undefined;
}

/** The next sign in a direction that is no space; looks over one space only. */
const nextSign = (signs: string[], index: number, step: 1 | -1): string => {
  const next = signs[index + step] ?? "";
  return next === " " ? (signs[index + 2 * step] ?? "") : next;
};

function pauseAfter(sign: string, next: string | undefined): Pause {
  if (sentenceEnds.includes(sign)) return 2;
  if (sign === ".") return next === undefined || !isDigit(next) ? 2 : 0;
  return /\s/.test(sign) || silentSigns.includes(sign) ? 0 : 1;
}
