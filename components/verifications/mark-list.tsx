import type { ReactNode } from "react";
import type { Claim } from "@/db/base/proforma-content";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Mark } from "@/lib/verifications/marks-json";
import type { Fact } from "@/lib/verifications/rules";
import { factLabel, factText } from "./fact-list";

type Props<Each extends Mark> = {
  locale: Locale;
  claim: Claim;
  /** What the shop stated. */
  facts: Partial<Record<Fact, string | number | null>>;
  marks: Each[];
  /** Renders what follows a mark. */
  after?: (mark: Each) => ReactNode;
};

/** Lists marks: the number, the fact with the shop's words, and the note. */
export function MarkList<Each extends Mark>({ locale, claim, facts, marks, after }: Props<Each>) {
  return (
    <ol className="divide-y divide-line">
      {marks.map((mark) => (
        <li key={mark.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
          <span className="num grid size-7 flex-none place-items-center rounded-full bg-drum font-bold text-white">
            {formats(locale).number(mark.number)}
          </span>
          <span className="min-w-0 flex-1 basis-72 [overflow-wrap:anywhere]">
            <b className="font-semibold">{factLabel(locale, claim, mark.fact)}</b>{" "}
            <bdi>{factText(locale, mark.fact, facts[mark.fact] ?? null)}</bdi>
            {mark.note && (
              <span dir="auto" className="block text-ink-2">
                {mark.note}
              </span>
            )}
          </span>
          {after?.(mark)}
        </li>
      ))}
    </ol>
  );
}
