import { describe, expect, test } from "vitest";
import { words } from "@/lib/i18n/messages";
import type { Thread, ThreadMessage } from "@/lib/inquiries/thread";
import { toBubbles } from "./bubbles";

const t = words("zh");
const original = { text: "Oi, tudo bem?", locale: "pt-br" as const };

function bubble(shown: ThreadMessage["shown"], options: { side?: "buyer" | "shop"; hasTranslator?: boolean } = {}) {
  const { side = "buyer", hasTranslator = false } = options;
  const message: ThreadMessage = {
    id: "m",
    side,
    author: null,
    body: original.text,
    locale: original.locale,
    createdAt: "2026-11-26T10:00:00Z",
    attachments: [],
    phrases: null,
    shown,
    withdrawableBy: shown.reported === undefined ? [] : ["shop"],
  };
  const shop = { names: { zh: "春天玩具" }, locale: "zh" };
  const thread = { messages: [message], shop, buyer: { name: "Beatriz" }, hasTranslator } as unknown as Thread;
  const [first] = toBubbles(thread, "shop", "zh", { readAt: null });
  return first;
}

describe("a message bubble", () => {
  test("shows a message in the reader's language without a note", () => {
    const seen = bubble({ blocks: [{ text: "您好", locale: "zh" }], source: null });
    expect([seen?.mark, seen?.untranslated, seen?.originalLabel]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ["provider", t("translations.byProvider", { provider: "Lingua" })],
    ["phrases", t("translations.phraseBook")],
  ] as const)("names the source of a translation by %s and keeps the original", (source, mark) => {
    expect(bubble({ blocks: [{ text: "您好", locale: "zh" }], source, provider: "Lingua" })).toMatchObject({
      mark,
      reportable: source,
      untranslated: undefined,
      body: original.text,
      locale: original.locale,
      originalLabel: `${t("translations.original")} · 葡萄牙语`,
    });
  });

  test.each([
    [false, t("translations.noTranslator", { language: "葡萄牙语" })],
    [true, t("translations.notYet", { language: "葡萄牙语" })],
  ])("explains why a message is in another language (translator: %s)", (hasTranslator, note) => {
    expect(bubble({ blocks: [original], source: null }, { hasTranslator })).toMatchObject({
      untranslated: { note, from: "pt-br", to: "zh" },
      mark: undefined,
    });
    const half = [{ text: "您好", locale: "zh" as const }, original];
    expect(bubble({ blocks: half, source: "phrases" }, { hasTranslator })).toMatchObject({ untranslated: { note } });
  });

  test("shows the original of a translation that was reported as wrong, and folds the translation", () => {
    const seen = bubble({ blocks: [original], source: null, reported: "您好" }, { hasTranslator: true });
    expect(seen).toMatchObject({ blocks: [original], reported: { text: "您好", isWithdrawable: true } });
    expect(seen?.reportable).toBeUndefined();
    expect(seen?.untranslated?.sites).toHaveLength(3);
  });

  test("names only the language of the reader's own message in another language", () => {
    expect(bubble({ blocks: [original], source: null }, { side: "shop" })).toMatchObject({
      untranslated: undefined,
      mark: t("inquiries.thread.writtenIn", { language: "葡萄牙语" }),
    });
  });
});
