import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { leadTimeSum } from "@/lib/catalogue/format-lead-time-formula";
import type { NumberFormats } from "@/lib/i18n/number-format";
import type { QuoteFormWords } from "./quote-form-words";

type Props = { promise: Promised | undefined; words: QuoteFormWords; formats: NumberFormats; use: () => void };

/** Shows how the working days are calculated from the factory board, or why they are not. */
export function LeadTimeNote({ promise, words, formats: { number }, use }: Props) {
  if (!promise || promise.from === "shop") return null;
  const texts = words.promise;
  return (
    <div aria-live="polite" className="num grid justify-items-start gap-1 rounded-m bg-paper p-3 text-sm sm:col-span-2">
      {promise.from === "board" ? (
        <>
          <p className="font-medium">{texts.board}</p>
          <p>{leadTimeSum(promise, texts.parts, number)}</p>
          <p className="text-ink-2">
            {texts.pieces
              .replace("{quantity}", number(promise.quantity))
              .replace("{backlog}", number(promise.backlog))
              .replace("{stock}", number(promise.stock))
              .replace("{output}", number(promise.dailyOutput))}
          </p>
        </>
      ) : (
        <p>{texts[promise.because]}</p>
      )}
      <button type="button" onClick={use} className="min-h-11 font-semibold underline">
        {words.useDays.replace("{days}", number(promise.workingDays))}
      </button>
    </div>
  );
}
