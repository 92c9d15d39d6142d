import type { Sheet, SheetFact } from "@/lib/trade/proformas/sheet-data";
import { BilingualTextView } from "./bilingual-text";

type Props = { facts: SheetFact[]; sheet: Pick<Sheet, "second"> };

/** Renders labels and values, one pair a row. */
export const SheetFacts = ({ facts, sheet }: Props) => (
  <dl className="text-sm">
    {facts.map(({ label, value }) => (
      <div key={label.text} className="grid grid-cols-[2fr_3fr] gap-x-4 border-line border-b py-1.5">
        <dt className="text-ink-2">
          <BilingualTextView content={label} sheet={sheet} />
        </dt>
        <dd className="num break-words text-end font-medium">
          <BilingualTextView content={value} sheet={sheet} />
        </dd>
      </div>
    ))}
  </dl>
);
