"use client";

import { type ReactNode, useState } from "react";
import { SelectField } from "@/components/ui/inputs";
import type { EditorCategory } from "@/lib/catalogue/list-editor-categories";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { StepRows } from "./step-rows.client";
import { fillPlaceholders, submittedText } from "./types";
import type { EditorWords } from "./words";

type Props = {
  state: FormState;
  category: EditorCategory | undefined;
  locale: Locale;
  words: EditorWords;
  onChange: () => void;
  /** Rendered above the rows of tiers. */
  children?: ReactNode;
};

/** Edits the currency and the price tiers, below the usual prices of the category. */
export function PriceFields({ state, category, locale, words, onChange, children }: Props) {
  const [currency, setCurrency] = useState(submittedText(state, "currency") || "CNY");
  const { number, money } = formats(locale);
  return (
    <>
      {category?.priceLow && category.priceHigh && (
        <p className="text-ink-2 text-sm">
          {fillPlaceholders(words.category.usual, {
            moq: number(category.moq),
            unit: category.unit,
            low: money({ amount: category.priceLow, currency: "CNY" }),
            high: money({ amount: category.priceHigh, currency: "CNY" }),
          })}
        </p>
      )}
      <div onChange={({ target }) => target instanceof HTMLSelectElement && setCurrency(target.value)}>
        <SelectField
          name="currency"
          label={words.tiers.currency}
          state={state}
          options={[
            { value: "CNY", label: words.tiers.cny },
            { value: "USD", label: words.tiers.usd },
          ]}
        />
      </div>
      {children}
      <StepRows
        columns={[
          { name: "tierFrom[]", label: words.tiers.from, inputMode: "numeric" },
          {
            name: "tierPrice[]",
            label: words.tiers.price,
            inputMode: "decimal",
            prefix: currency === "USD" ? "US$" : "¥",
          },
        ]}
        state={state}
        maxRows={6}
        initialRows={2}
        words={words.tiers}
        onChange={onChange}
      />
    </>
  );
}
