import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { leadTimeSum } from "@/lib/catalogue/lead-time-formula";
import type { Figures } from "@/lib/i18n/number-format";
import type { OfferWords } from "./offer-words";

type Props = { promise: Promised | undefined; words: OfferWords; formats: Figures; use: () => void };

/** How the working days are worked out, number by number, and why where they are not. */
export function OfferPromise({ promise, words, formats: { number }, use }: Props) {
  if (!promise || promise.from === "shop") return null;
  const said = words.promise;
  return (
    <div aria-live="polite" className="num grid justify-items-start gap-1 rounded-m bg-paper p-3 text-sm sm:col-span-2">
      {promise.from === "board" ? (
        <>
          <p className="font-medium">{said.board}</p>
          <p>{leadTimeSum(promise, said.parts, number)}</p>
          <p className="text-ink-2">
            {said.pieces
              .replace("{quantity}", number(promise.quantity))
              .replace("{backlog}", number(promise.backlog))
              .replace("{stock}", number(promise.stock))
              .replace("{output}", number(promise.dailyOutput))}
          </p>
        </>
      ) : (
        <p>{said[promise.because]}</p>
      )}
      <button type="button" onClick={use} className="min-h-11 font-semibold underline">
        {words.useDays.replace("{days}", number(promise.workingDays))}
      </button>
    </div>
  );
}
