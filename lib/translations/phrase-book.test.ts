import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies } from "../core/money";
import { plainText } from "../http/plain-text";
import { type Locale, locales } from "../i18n/locale";
import { allPhrases, commonQuestions, type FilledPhrase, type PhraseKey } from "./phrase-book";
import { recognisePhraseLines } from "./recognise-phrase-lines";
import { isValidPhrase, renderPhrase, slotsOf } from "./render-phrase";
import { choices, fitsSlot, formatSlot, isChoice, type Slot } from "./slots";

const count = (max: number) => fc.oneof(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max }));
const anyOf: Record<Slot, fc.Arbitrary<unknown>> = {
  pieces: count(100_000_000),
  cartons: count(1_000_000),
  days: count(365),
  workingDays: count(365),
  percent: count(99),
  weight: count(100_000_000),
  money: fc.record({ amount: count(100_000_000_000), currency: fc.constantFrom(...currencies) }),
  date: fc
    .date({ min: new Date("2026-01-01T12:00:00Z"), max: new Date("2099-12-31T12:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fewestDays: count(365),
  volume: count(100_000_000),
  size: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 3 }).map((sides) => sides.join("×")),
  reference: fc.integer({ min: 10_000, max: 999_999_999 }).map((number) => `YT${number}`),
  port: fc.constantFrom(...choices.port),
  when: fc.constantFrom(...choices.when),
  colour: fc.constantFrom(...choices.colour),
  term: fc.constantFrom(...choices.term),
  certificate: fc.constantFrom(...choices.certificate),
};

const filled = (key: PhraseKey): fc.Arbitrary<FilledPhrase> =>
  fc
    .record(Object.fromEntries(slotsOf(key).map((slot) => [slot, anyOf[slot]])))
    .map((values) => ({ key, values: values as FilledPhrase["values"] }));

const counted: ReadonlySet<Slot> = new Set(["pieces", "cartons", "days", "workingDays"]);
const digits = (text: string) => text.match(/\d/g)?.join("") ?? "";

describe("the phrase book", () => {
  test("has at least 160 phrases, exactly those in the messages", () => {
    const written = JSON.parse(readFileSync("messages/translations/phrases/en.json", "utf8")) as Record<string, object>;
    const keys = Object.entries(written).flatMap(([topic, inside]) =>
      Object.keys(inside).map((name) => `${topic}.${name}`),
    );
    expect([...allPhrases].sort()).toEqual(keys.sort());
    expect(keys.length).toBeGreaterThanOrEqual(160);
    expect(commonQuestions.every((key) => allPhrases.includes(key))).toBe(true);
  });

  test.each(allPhrases)("renders %s in every language with all its values", (key) => {
    fc.assert(
      fc.property(filled(key), (phrase) => {
        expect(isValidPhrase(phrase)).toBe(true);
        for (const locale of locales) {
          const text = renderPhrase(phrase, locale);
          expect(text).not.toMatch(/[{}]|undefined|NaN|phrases\./);
          for (const slot of slotsOf(key)) {
            const value = phrase.values[slot];
            if (!fitsSlot(slot, value)) throw new Error(`${slot} does not fit`);
            const shown = formatSlot(slot, value, locale);
            expect(text).toContain(shown);
            if (!isChoice(slot)) expect(digits(shown)).not.toBe("");
            if (typeof value === "number" && slot !== "weight" && slot !== "volume")
              expect(digits(shown)).toBe(String(value));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each(locales)("is recognised in %s, alone and among other words", (locale: Locale) => {
    const some = fc.array(fc.oneof(...allPhrases.map(filled)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, fc.boolean(), (phrases, isOneLine) => {
        const gap = isOneLine ? (locale === "zh" ? "" : " ") : "\n";
        const body = plainText(phrases.map((phrase) => renderPhrase(phrase, locale)).join(gap));
        const found = recognisePhraseLines(body, locale);
        expect(found?.locale).toBe(locale);
        expect(found?.isWhole).toBe(true);
        const parts = found?.lines.flatMap((line) => line.parts) ?? [];
        expect(parts.map((part) => (typeof part === "string" ? part : renderPhrase(part, "en")))).toEqual(
          phrases.map((phrase) => renderPhrase(phrase, "en")),
        );
        const mixed = recognisePhraseLines(`Lote 7 b\n${body}`, locale);
        expect(mixed?.isWhole).toBe(false);
        expect(mixed?.lines.length).toBe(found?.lines.length);
      }),
      { numRuns: 150 },
    );
  });

  test.each(locales)("is recognised in %s with every form of its nouns", (locale: Locale) => {
    for (const key of allPhrases)
      for (const slot of slotsOf(key).filter((each) => counted.has(each)))
        for (const number of [1, 2, 3, 5, 11, 21, 100]) {
          const rest = fc.sample(filled(key), { numRuns: 1, seed: number })[0]?.values;
          const phrase = { key, values: { ...rest, [slot]: number } };
          const found = recognisePhraseLines(plainText(renderPhrase(phrase, locale)), locale);
          expect({ isWhole: found?.isWhole, ...phrase }).toEqual({ isWhole: true, ...phrase });
        }
  });

  test("does not recognise a changed phrase", () => {
    const phrase: FilledPhrase = { key: "quotes.minimum", values: { pieces: 500 } };
    expect(recognisePhraseLines(renderPhrase(phrase, "en"), "en")?.isWhole).toBe(true);
    for (const text of ["MOQ: 500 pieces or so.", "MOQ: 5,00 pieces.", "MOQ: piece."])
      expect(recognisePhraseLines(text, "en")).toBeUndefined();
    expect(recognisePhraseLines("MOQ: 500 pieces. And a dog.", "en")).toEqual({
      locale: "en",
      lines: [{ line: 0, parts: [phrase, "And a dog."] }],
      isWhole: false,
    });
  });

  test("rejects invalid values", () => {
    for (const values of [{}, { pieces: 0 }, { pieces: 1.5 }, { pieces: 1e9 }])
      expect(isValidPhrase({ key: "quotes.minimum", values })).toBe(false);
    expect(isValidPhrase({ key: "quotes.validUntil", values: { date: "2026-02-30" } })).toBe(false);
    expect(isValidPhrase({ key: "nothing.known" as PhraseKey, values: {} })).toBe(false);
  });
});
