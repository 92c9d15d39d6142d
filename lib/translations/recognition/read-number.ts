import type { Token } from "./scan";

/** A number as people write it: "1,200", "5k", "2万", "两千五百". `text` has Latin digits and no multiplier. */
export type ReadNumber = { text: string; times: number; end: number };

const multipliers: Readonly<Record<string, number>> = {
  k: 1000,
  千: 1000,
  万: 10_000,
  thousand: 1000,
  hundred: 100,
  百: 100,
};
const digits = "零一二三四五六七八九";
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** Reads the number at a token. */
export function readNumber(tokens: Token[], at: number): ReadNumber | undefined {
  const text = tokens[at]?.text ?? "";
  if (!/^\d/.test(text)) return readChineseNumber(tokens, at);
  const multiplier = multipliers[tokens[at + 1]?.text ?? ""];
  return multiplier ? { text, times: multiplier, end: at + 2 } : { text, times: 1, end: at + 1 };
}

/** Reads "两千五百" as 2500; not numbers above 99,999,999. */
function readChineseNumber(tokens: Token[], start: number): ReadNumber | undefined {
  let [sum, section, digit] = [0, 0, 0];
  let at = start;
  for (; at < tokens.length && at - start < 12; at++) {
    const sign = tokens[at]?.text ?? "";
    const value = sign === "两" ? 2 : digits.indexOf(sign);
    const power = powers[sign];
    if (sign !== "" && value >= 0) digit = value;
    else if (power === 10_000) [sum, section, digit] = [sum + (section + digit) * power, 0, 0];
    else if (power) [section, digit] = [section + (digit || 1) * power, 0];
    else break;
  }
  const value = sum + section + digit;
  return at > start && value > 0 ? { text: String(value), times: 1, end: at } : undefined;
}
