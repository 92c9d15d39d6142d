"use client";

import { TextField } from "@/components/ui/inputs";
import { cartonsFor, wholeCartons } from "@/lib/catalogue/listing";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { FormProgress } from "./form-progress";
import { fillPlaceholders } from "./types";
import type { EditorWords } from "./words";

type Props = { state: FormState; live?: FormProgress; locale: Locale; words: EditorWords["packing"] };

/** Cubic metres. */
const usableIn40Hq = 68;

/** Edits the carton, and shows its volume in m³, the cartons of the MOQ and the pieces of a 40 HQ container. */
export function PackingFields({ state, live, locale, words }: Props) {
  const field = (name: string, label: string, inputMode: "numeric" | "decimal" = "decimal") => (
    <TextField name={name} label={label} state={state} inputMode={inputMode} maxLength={12} autoComplete="off" />
  );
  return (
    <>
      <div className="grid grid-cols-3 gap-x-2 gap-y-3">
        {field("piecesPerCarton", words.pieces, "numeric")}
        {field("grossKg", words.gross)}
        {field("netKg", words.net)}
        {field("cartonLength", words.length)}
        {field("cartonWidth", words.width)}
        {field("cartonHeight", words.height)}
      </div>
      <PackingFacts live={live ?? {}} locale={locale} words={words} />
    </>
  );
}

function PackingFacts({
  live: { carton, moq, piecesPerCarton },
  locale,
  words,
}: { live: Partial<FormProgress> } & Omit<Props, "state" | "live">) {
  const { number } = formats(locale);
  const volume = carton && (carton.length * carton.width * carton.height) / 1_000_000;
  const facts: [string, string][] = [];
  if (volume) facts.push([words.volume, `${volume.toLocaleString("en", { maximumFractionDigits: 3 })} m³`]);
  if (moq && piecesPerCarton) facts.push([words.cartons, number(cartonsFor(moq, piecesPerCarton))]);
  if (volume && piecesPerCarton)
    facts.push([
      words.inContainer,
      fillPlaceholders(words.container, {
        cartons: number(Math.floor(usableIn40Hq / volume)),
        pieces: number(Math.floor(usableIn40Hq / volume) * piecesPerCarton),
      }),
    ]);
  const whole = moq && piecesPerCarton && wholeCartons(moq, piecesPerCarton);
  return (
    <div aria-live="polite" className="grid gap-2 empty:hidden">
      {facts.length > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1 rounded-m bg-paper px-3 py-2 text-sm">
          {facts.map(([label, value]) => (
            <div key={label} className="flex gap-1.5">
              <dt className="text-ink-2">{label}</dt>
              <dd className="num font-semibold">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {whole && whole !== moq && (
        <p className="rounded-m bg-amber-soft px-3 py-2 text-amber text-sm">
          {fillPlaceholders(words.notFull, { quantity: number(whole) })}
        </p>
      )}
    </div>
  );
}
