import { describe, expect, test } from "vitest";
import { words } from "@/lib/i18n/messages";
import type { Thread, ThreadMessage } from "@/lib/inquiries/thread";
import { bubblesOf } from "./bubbles";

const t = words("zh");
const written = { text: "Oi, tudo bem?", locale: "pt-br" as const };

function bubble(shown: ThreadMessage["shown"], with_: { side?: "buyer" | "shop"; hasTranslator?: boolean } = {}) {
  const { side = "buyer", hasTranslator = false } = with_;
  const message: ThreadMessage = {
    id: "m",
    side,
    author: null,
    body: written.text,
    locale: written.locale,
    createdAt: "2026-11-26T10:00:00Z",
    attachments: [],
    phrases: null,
    shown,
  };
  const shop = { names: { zh: "春天玩具" }, locale: "zh" };
  const thread = { messages: [message], shop, buyer: { name: "Beatriz" }, hasTranslator } as unknown as Thread;
  const [found] = bubblesOf(thread, "shop", "zh", { readAt: null });
  return found;
}

describe("a message", () => {
  test("in the reader's language stands alone", () => {
    const { mark, note, originalLabel } = bubble({ blocks: [{ text: "您好", locale: "zh" }], source: null }) ?? {};
    expect([mark, note, originalLabel]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ["machine", t("translations.machine")],
    ["phrases", t("translations.phraseBook")],
  ] as const)("translated by %s says so and keeps the original", (source, mark) => {
    expect(bubble({ blocks: [{ text: "您好", locale: "zh" }], source })).toMatchObject({
      mark,
      note: undefined,
      body: written.text,
      locale: written.locale,
      originalLabel: `${t("translations.original")} · 葡萄牙语`,
    });
  });

  test.each([
    [false, t("translations.noTranslator", { language: "葡萄牙语" })],
    [true, t("translations.notYet", { language: "葡萄牙语" })],
  ])("in another language says why (translator: %s)", (hasTranslator, note) => {
    expect(bubble({ blocks: [written], source: null }, { hasTranslator })).toMatchObject({ note, mark: undefined });
    const half = [{ text: "您好", locale: "zh" as const }, written];
    expect(bubble({ blocks: half, source: "phrases" }, { hasTranslator })).toMatchObject({ note });
  });

  test("of one's own in another language says which, and no more", () => {
    expect(bubble({ blocks: [written], source: null }, { side: "shop" })).toMatchObject({
      note: undefined,
      mark: t("inquiries.thread.writtenIn", { language: "葡萄牙语" }),
    });
  });
});
