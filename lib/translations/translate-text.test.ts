import { describe, expect, test } from "vitest";
import { PermanentFailure } from "../core/errors";
import { hasOpenText, translateText } from "./translate-text";
import type { TranslationRequest, Translator } from "./translator";

const body = "红色的卖完了，下周到货 2,400 件，见 https://shop.example/red 🧸";
const good = "O vermelho acabou; na semana que vem chegam 2.400 peças, veja https://shop.example/red 🧸";

/** Answers every text with the same, and records the requests. */
function answering(answer: string | undefined) {
  const requests: TranslationRequest[] = [];
  const translator: Translator = {
    name: "fake",
    async translate(request) {
      requests.push(request);
      return request.texts.map(() => answer);
    },
  };
  return { translator, requests };
}
const translate = (answer: string | undefined, text = body) =>
  translateText({ body: text, locale: "zh", phrases: null }, "pt-br", answering(answer).translator);

describe("translating a text", () => {
  test("keeps what the provider answers if figures, links and language are right", async () => {
    expect(await translate(good)).toBe(good);
  });

  test.each([
    ["in another language", "The red ones are sold out; 2,400 pieces come next week, see https://shop.example/red"],
    ["as the original", body],
    ["with markup", `<b>${good}</b>`],
    ["with character references", good.replace("; ", " &amp; ")],
    ["with more than was asked", `${good} ${"E também temos outras cores para você ver aqui. ".repeat(20)}`],
    ["without the link", good.replace(" veja https://shop.example/red", "")],
    ["with another figure", good.replace("2.400", "24.000")],
    ["with nothing but spaces", "   "],
  ])("rejects an answer %s", async (_, answer) => {
    await expect(translate(answer)).rejects.toThrow(PermanentFailure);
  });

  test("returns nothing if the provider has no translation", async () => {
    expect(await translate(undefined)).toBeUndefined();
  });

  test("sends the parts between phrases in one request, and joins them in their order", async () => {
    const { translator, requests } = answering("Temos outras cores.");
    const minimum = { line: 1, parts: [{ key: "quotes.minimum" as const, values: { pieces: 500 } }] };
    const written = {
      body: "有别的颜色。\n起订量：500 件。\n\n有别的颜色。",
      locale: "zh" as const,
      phrases: [minimum],
    };
    expect(await translateText(written, "pt-br", translator)).toBe(
      "Temos outras cores.\nPedido mínimo: 500 peças.\n\nTemos outras cores.",
    );
    expect(requests.map(({ texts }) => texts)).toEqual([["有别的颜色。", "有别的颜色。"]]);
    expect(hasOpenText(written, "pt-br")).toBe(true);
    expect(hasOpenText({ ...written, body: "\n起订量：500 件。" }, "pt-br")).toBe(false);
  });

  test("handles a message of 4,000 characters", async () => {
    const long = "我们可以按您的要求包装。".repeat(333);
    const answer = "Podemos embalar como você quiser. ".repeat(200).trim();
    expect(await translate(answer, long)).toBe(answer);
  });
});
