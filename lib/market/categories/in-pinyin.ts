import { pinyin } from "pinyin-pro";

/** Spells a Chinese word in Latin letters as it is typed, without tones and spaces: 雨伞 as "yusan". */
export const inPinyin = (word: string): string =>
  pinyin(word, { toneType: "none", type: "array" }).join("").slice(0, 400);
