import { describe, expect, test } from "vitest";
import { previewMessage, previewMessageInput } from "./preview-message";

describe("the preview of a message", () => {
  test("shows known sentences in the reader's language and marks the others", () => {
    const { blocks, status } = previewMessage({
      body: "起订量500个。这个颜色真好看！",
      from: "zh",
      to: "pt-br",
      side: "shop",
    });
    expect(blocks).toEqual([
      { text: "Pedido mínimo: 500 peças.", lang: "pt-BR" },
      { text: "这个颜色真好看！", lang: "zh-Hans", mark: "保留原文：中文" },
    ]);
    expect(status).toBe("对方能看懂的句子：1/2。");
  });

  test("offers sentences of the writer's side that resemble the last unknown one", () => {
    const offersOf = (body: string, side: "buyer" | "shop") =>
      previewMessage({ body, from: "zh", to: "en", side }).offers;
    expect(offersOf("谢谢！这款的起订量要", "shop")).toMatchObject({ replaces: "这款的起订量要" });
    expect(offersOf("谢谢！这款的起订量要", "shop")?.sentences).toContain("起订量：…。");
    expect(offersOf("谢谢！这款的起订量要", "buyer")?.sentences ?? []).not.toContain("起订量：…。");
    expect(offersOf("谢谢！", "shop")).toBeUndefined();
  });

  test("is empty for an empty text, and refuses long ones", () => {
    expect(previewMessage({ body: " ", from: "ar", to: "zh", side: "buyer" })).toMatchObject({ status: "" });
    const input = { body: "x".repeat(4001), from: "ar", to: "zh", side: "buyer" };
    expect(previewMessageInput.safeParse(input).success).toBe(false);
  });
});
