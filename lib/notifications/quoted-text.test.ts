import { expect, test } from "vitest";
import type { ThreadMessage } from "../inquiries/thread";
import { quotedText } from "./quoted-text";

const message = (body: string, phrases: ThreadMessage["phrases"]): ThreadMessage => ({
  id: "1",
  side: "shop",
  author: null,
  body,
  locale: "zh",
  createdAt: "2026-11-26T10:00:00Z",
  attachments: [],
  phrases,
  shown: { blocks: [], source: null },
});
const minimum = { line: 0, said: [{ key: "quotes.minimum" as const, values: { pieces: 500 } }] };

test("an email quotes phrases in its recipient's language and free text as written", () => {
  expect(quotedText(message("起订量：500 件。", [minimum]), "pt-br")).toEqual({
    text: "Pedido mínimo: 500 peças.",
    locale: "pt-br",
  });
  expect(quotedText(message("起订量：500 件。\n红色卖完了。", [minimum]), "pt-br")).toEqual({
    text: "Pedido mínimo: 500 peças.\n红色卖完了。",
    locale: "zh",
  });
  expect(quotedText(message("红色卖完了。", null), "ru")).toEqual({ text: "红色卖完了。", locale: "zh" });
});
