import { expect, test } from "vitest";
import { phraseBookTranslator } from "./phrase-book-translator";

async function translate(text: string) {
  const [translated] = await phraseBookTranslator.translate({ texts: [text], from: "zh", to: "pt-br", glossary: [] });
  return translated;
}

test("the phrase book translates texts that consist of phrases, and no others", async () => {
  expect(await translate("您好！感谢您的询盘。\n\n起订量：500 件。")).toBe(
    "Olá! Obrigado pela sua consulta.\n\nPedido mínimo: 500 peças.",
  );
  expect(await translate("您好！红色的卖完了。")).toBeUndefined();
  expect(await translate("")).toBeUndefined();
});
