import fc from "fast-check";
import { expect, test } from "vitest";
import { resilientTranslator } from "./resilient-translator";
import type { TranslationRequest, Translator } from "./translator";

const request = { from: "zh", to: "en", glossary: [] } satisfies Partial<TranslationRequest>;

test("a resilient translator answers any texts in their order, and requests each once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ maxLength: 9 }), { maxLength: 6 }), { maxLength: 5 }),
      async (batches) => {
        const requested: string[] = [];
        const upper: Translator = {
          name: "upper",
          async translate({ texts }) {
            requested.push(...texts);
            return texts.map((text) => text.toUpperCase());
          },
        };
        const { translate } = resilientTranslator(upper, 0);
        const answers = await Promise.all(batches.map((texts) => translate({ ...request, texts })));
        expect(answers).toEqual(batches.map((texts) => texts.map((text) => text.toUpperCase())));
        expect(requested.toSorted()).toEqual([...new Set(batches.flat())].toSorted());
      },
    ),
  );
});

test("a resilient translator requests a text again after a failure and after an empty answer", async () => {
  const answers: (() => (string | undefined)[])[] = [
    () => {
      throw new Error("down");
    },
    () => [undefined],
    () => ["yes"],
  ];
  const { translate } = resilientTranslator({ name: "moody", translate: async () => answers.shift()?.() ?? [] }, 0);
  await expect(translate({ ...request, texts: ["是"] })).rejects.toThrow("down");
  expect(await translate({ ...request, texts: ["是"] })).toEqual([undefined]);
  expect(await translate({ ...request, texts: ["是"] })).toEqual(["yes"]);
});
