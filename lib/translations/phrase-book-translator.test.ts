import { expect, test } from "vitest";
import { phraseBookTranslator } from "./phrase-book-translator";

const translate = (text: string) => phraseBookTranslator.translate({ text, from: "zh", to: "pt-br", glossary: [] });

test("the phrase book translates texts that consist of phrases, and no others", async () => {
  expect(await translate("您好！感谢您的询盘。\n\n起订量：500 件。")).toBe(
    "Olá! Obrigado pela sua consulta.\n\nPedido mínimo: 500 peças.",
  );
  expect(await translate("您好！红色的卖完了。")).toBeUndefined();
  expect(await translate("")).toBeUndefined();
});
