import { describe, expect, test } from "vitest";
import { z } from "zod";
import { submit } from "../http/form-state";
import { locales } from "../i18n/locale";
import { renderMessage } from "../i18n/messages";
import { listCommonQuestions, listPhraseTopics } from "./phrase-choices";
import { phraseField, withPhrases } from "./phrase-fields";

const schema = withPhrases(z.object({ body: z.string().min(1, "inquiries.emptyMessage") }));

async function send(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ locale: "pt-br", body: "", ...fields })) form.set(name, value);
  let body: string | undefined;
  const state = await submit(schema, form, "pt-br", async (input) => {
    body = input.body;
    return undefined;
  });
  return { body, state };
}

describe("phrases in a form", () => {
  test("are rendered before the body, in the language of the form", async () => {
    const { body, state } = await send({
      [phraseField("samples.ask")]: "yes",
      [phraseField("quotes.priceFor", "pieces")]: "2.400",
      [phraseField("quotes.targetPrice", "money")]: "1,20",
      [phraseField("quotes.targetPrice", "currency")]: "USD",
      [phraseField("shipping.toPort", "port")]: "santos",
      [phraseField("leadTimes.neededBy", "date")]: "2026-12-09",
      body: "Em caixas pequenas.",
    });
    expect(state.errors).toEqual({});
    expect(body?.replace(/\s+/g, " ")).toBe(
      "Qual é o preço para 2.400 peças? Meu preço-alvo por unidade: US$ 1,20. Posso receber uma amostra? " +
        "Preciso da mercadoria até 9 de dezembro de 2026. Por favor, envie a mercadoria para este porto: Santos. Em caixas pequenas.",
    );
  });

  test("are sufficient without a body; a form with neither is refused", async () => {
    expect((await send({ [phraseField("samples.ask")]: "yes" })).body).toBe("Posso receber uma amostra?");
    expect((await send({ [phraseField("quotes.targetPrice", "currency")]: "USD" })).state.errors).toEqual({
      body: renderMessage("pt-br", "inquiries.emptyMessage"),
    });
  });

  test("with a missing value are refused at its field, and all values are returned", async () => {
    const name = phraseField("quotes.priceFrom", "money");
    const { body, state } = await send({ [phraseField("quotes.priceFrom", "pieces")]: "500", body: "Oi" });
    expect(body).toBeUndefined();
    expect(state.errors).toEqual({ [name]: renderMessage("pt-br", "translations.picker.missing") });
    expect(state.values).toMatchObject({ [phraseField("quotes.priceFrom", "pieces")]: "500", body: "Oi" });
  });

  test.each([
    ["quotes.priceFor", "pieces", "muitos"],
    ["quotes.priceFor", "pieces", "0"],
    ["payment.deposit", "percent", "130"],
    ["quotes.targetPrice", "money", "grátis"],
    ["shipping.toPort", "port", "atlantis"],
    ["leadTimes.neededBy", "date", "2026-02-30"],
  ] as const)("are refused with an invalid value: %s, %s = %s", async (phrase, slot, text) => {
    const { body, state } = await send({ [phraseField(phrase, slot)]: text, [phraseField(phrase, "currency")]: "USD" });
    expect(body).toBeUndefined();
    expect(state.errors[phraseField(phrase, slot)]).toBe(renderMessage("pt-br", "translations.picker.wrong"));
  });

  test.each(locales)("have every blank once in %s", (locale) => {
    const choices = [
      ...listCommonQuestions(locale),
      ...listPhraseTopics("shop", locale).flatMap((topic) => topic.choices),
    ];
    for (const { name, parts, hasBlanks } of choices) {
      const blanks = parts.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
      expect(new Set(blanks).size).toBe(blanks.length);
      expect(blanks.length > 0).toBe(hasBlanks);
      expect(blanks.every((blank) => blank.startsWith(`${name}.`))).toBe(true);
      expect(parts.filter((part) => typeof part === "string").join("")).not.toMatch(/[{}]/);
    }
  });
});
