"use client";

import { buttonClass } from "@/components/ui/button";
import type { Packing } from "@/lib/catalogue/listing";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { fillPlaceholders } from "./types";
import type { EditorWords } from "./words";

type Props = { text: string; onUse: () => void; words: EditorWords["usual"] };

/** Suggests a usual value; a button fills it in. */
export const UsualValue = ({ text, onUse, words }: Props) => (
  <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-m bg-paper px-3 py-1.5 text-sm">
    <span className="min-w-0 flex-1 basis-48">{text}</span>
    <button type="button" className={buttonClass("plain", "px-4! text-sm")} onClick={onUse}>
      {words.use}
    </button>
  </p>
);

/** Formats a carton: "Usual here: 80 pieces, 65 × 55 × 55 cm, 10.4 / 9.6 kg". */
export function formatPacking(packing: Packing, locale: Locale, words: EditorWords["usual"]): string {
  const { number } = formats(locale);
  return fillPlaceholders(words.packing, {
    pieces: number(packing.piecesPerCarton),
    size: `\u2066${packing.length} × ${packing.width} × ${packing.height} cm\u2069`,
    weight: `\u2066${number(packing.grossGrams / 1000)} / ${number(packing.netGrams / 1000)} kg\u2069`,
  });
}

/** Returns pairs of field name and value. */
export const packingFieldValues = (packing: Packing): [string, string][] => [
  ["piecesPerCarton", String(packing.piecesPerCarton)],
  ["cartonLength", String(packing.length)],
  ["cartonWidth", String(packing.width)],
  ["cartonHeight", String(packing.height)],
  ["grossKg", String(packing.grossGrams / 1000)],
  ["netKg", String(packing.netGrams / 1000)],
];
