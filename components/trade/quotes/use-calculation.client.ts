"use client";

import { type FormEvent, type RefObject, useState } from "react";
import type { Board } from "@/lib/catalogue/factory/lead-time";
import type { ListingTerms } from "@/lib/catalogue/list-trade-terms";
import { incoterms, paysCarriage } from "@/lib/core/incoterms";
import { convert, parseAmount, type Rates, toDecimal } from "@/lib/core/money";
import { calculateQuote } from "@/lib/trade/quotes/calculate-quote";

type Options = {
  values: Record<string, string>;
  designs: ListingTerms[];
  board: Board | undefined;
  rates: Rates;
  now: string;
};
const currencyIn = (text: unknown): "CNY" | "USD" => (text === "USD" ? "USD" : "CNY");

/**
 * Calculates the quote after each input. The working days follow the calculation until the member edits them. Choosing
 * another currency converts the prices; an incoterm that includes freight selects the buyer's port as place.
 */
export function useCalculation(
  form: RefObject<HTMLFormElement | null>,
  { values, designs, board, rates, now }: Options,
) {
  const calculate = (fields: Record<string, unknown>) => {
    const typed = designs.map((_, index) => ({
      quantity: String(fields[`lines.${index}.quantity`] ?? ""),
      price: String(fields[`lines.${index}.price`] ?? ""),
      sampleQuantity: String(fields[`lines.${index}.sampleQuantity`] ?? ""),
      samplePrice: String(fields[`lines.${index}.samplePrice`] ?? ""),
    }));
    const carriage = { freight: String(fields.freight ?? ""), insurance: String(fields.insurance ?? "") };
    return calculateQuote({
      designs,
      typed,
      carriage,
      currency: currencyIn(fields.currency),
      board,
      rates,
      now: new Date(now),
    });
  };
  const [currency, setCurrency] = useState(currencyIn(values.currency));
  const [calculation, setCalculation] = useState(() => calculate(values));
  const [isEdited, setEdited] = useState(values.workingDays !== "");

  const fieldOf = (name: string) => {
    const field = form.current?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : undefined;
  };
  const setDays = (days: number | undefined) => {
    const field = fieldOf("workingDays");
    if (field && days !== undefined) field.value = String(days);
  };
  const convertPrices = (newCurrency: "CNY" | "USD") => {
    const lines = designs.flatMap((_, index) => [`lines.${index}.price`, `lines.${index}.samplePrice`]);
    for (const name of [...lines, "freight", "insurance"]) {
      const field = fieldOf(name);
      const amount = parseAmount(field?.value ?? "");
      if (field && amount) field.value = toDecimal(convert({ amount, currency }, newCurrency, rates).amount);
    }
  };

  const updatePlace = (typed: unknown) => {
    const term = incoterms.find((each) => each === typed);
    const place = form.current?.elements.namedItem("place");
    const [name, port] = [fieldOf("placeName"), fieldOf("port")];
    if (!term || !name || !(place instanceof HTMLSelectElement)) return;
    if (paysCarriage(term) && place.value !== "other") {
      place.value = "other";
      name.value ||= port?.value ?? "";
    } else if (!paysCarriage(term) && place.value === "other" && name.value === port?.value) {
      place.value = term === "FOB" ? "ningbo" : "yiwu";
      name.value = "";
    }
  };

  return {
    calculation,
    currency,
    workingDays: values.workingDays || String(calculation.promise?.workingDays ?? ""),
    onInput(event: FormEvent<HTMLFormElement>) {
      const { target } = event;
      const name = target instanceof Element ? target.getAttribute("name") : null;
      if (name === "currency") {
        const newCurrency = currencyIn(new FormData(event.currentTarget).get("currency"));
        convertPrices(newCurrency);
        setCurrency(newCurrency);
      }
      if (name === "incoterm") updatePlace(new FormData(event.currentTarget).get("incoterm"));
      const next = calculate(Object.fromEntries(new FormData(event.currentTarget)));
      setCalculation(next);
      if (name === "workingDays") setEdited(true);
      else if (!isEdited) setDays(next.promise?.workingDays);
    },
    useDays() {
      setDays(calculation.promise?.workingDays);
      setEdited(false);
    },
  };
}
