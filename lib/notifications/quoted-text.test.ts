import { expect, test } from "vitest";
import { words } from "../i18n/messages";
import type { ThreadMessage } from "../inquiries/thread";
import { type EmailContent, renderEmail } from "./email-layout";
import { quotedText } from "./quoted-text";

const body = "红色卖完了。";
const t = words("pt-br");

const message = (shown: ThreadMessage["shown"]): ThreadMessage => ({
  id: "1",
  side: "shop",
  author: null,
  body,
  locale: "zh",
  createdAt: "2026-11-26T10:00:00Z",
  attachments: [],
  phrases: null,
  shown,
  withdrawableBy: [],
});
const untranslated = message({ blocks: [{ text: body, locale: "zh" }], source: null });
const translated = message({
  blocks: [{ text: "O vermelho acabou.", locale: "pt-br" }],
  source: "provider",
  provider: "Lingua",
});

test("an email quotes a text without a translation as written", () => {
  expect(quotedText(untranslated, "pt-br")).toEqual({ text: body, locale: "zh" });
});

test("an email quotes the translation above the original, and names what translated it", () => {
  const label = `${t("translations.byProvider", { provider: "Lingua" })} · ${t("translations.original")}`;
  expect(quotedText(translated, "pt-br")).toEqual({
    text: "O vermelho acabou.",
    locale: "pt-br",
    original: { label, text: body, locale: "zh" },
  });
});

test("an email quotes rendered phrases beside the part as written", () => {
  const blocks = [
    { text: "Pedido mínimo: 500 peças.", locale: "pt-br" as const },
    { text: body, locale: "zh" as const },
  ];
  expect(quotedText(message({ blocks, source: "phrases" }), "pt-br")).toMatchObject({
    text: `Pedido mínimo: 500 peças.\n${body}`,
    locale: "zh",
    original: { text: body },
  });
});

test("an email renders translation and original in their own languages, escaped", () => {
  const content: EmailContent = {
    locale: "pt-br",
    greeting: "Oi",
    paragraphs: ["Resposta:"],
    quote: { text: "A & B", locale: "pt-br", original: { label: "Original", text: "甲 < 乙", locale: "zh" } },
    button: { label: "Ler", url: "https://market.example" },
    note: "Nota",
  };
  const { html, text } = renderEmail(content);
  expect(html).toContain('<div lang="pt-BR" dir="auto">A &amp; B</div>');
  expect(html).toContain('<div lang="zh-Hans" dir="auto">甲 &lt; 乙</div>');
  expect(text).toContain("> A & B\n\n> Original\n> 甲 < 乙");
});
