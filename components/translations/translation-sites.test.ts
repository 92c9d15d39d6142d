import { describe, expect, test } from "vitest";
import { listTranslationSites } from "./translation-sites";

const hrefsOf = (...input: Parameters<typeof listTranslationSites>) =>
  listTranslationSites(...input).sites.map(({ href }) => new URL(href));

describe("the links to translation sites", () => {
  test("carry the text and both languages", () => {
    const [google, yandex, deepl] = hrefsOf("红色卖完了 & 100% / 2 #", "zh", "pt-br");
    expect(google?.searchParams.get("text")).toBe("红色卖完了 & 100% / 2 #");
    expect([google?.searchParams.get("sl"), google?.searchParams.get("tl")]).toEqual(["zh-CN", "pt"]);
    expect(yandex?.searchParams.get("text")).toBe("红色卖完了 & 100% / 2 #");
    expect([yandex?.searchParams.get("source_lang"), yandex?.searchParams.get("target_lang")]).toEqual(["zh", "pt"]);
    expect(deepl?.hash).toMatch(/^#zh\/pt-br\/%E7%BA%A2/);
  });

  test("leave DeepL out for Urdu", () => {
    expect(listTranslationSites("您好", "zh", "ur").sites.map(({ service }) => service)).toEqual(["google", "Yandex"]);
  });

  test.each(["红".repeat(4_000), "🧸".repeat(2_000), "a b\n".repeat(1_000), "é".repeat(4_000)])(
    "stay short enough for a server, and say that a long text is cut",
    (text) => {
      const { sites, isWhole } = listTranslationSites(text, "zh", "en");
      for (const { href } of sites) expect(href.length).toBeLessThan(6_300);
      const sent = new URL(sites[0]?.href ?? "").searchParams.get("text") ?? "";
      expect(text.startsWith(sent)).toBe(true);
      expect(sent.length).toBeGreaterThan(400);
      expect(isWhole).toBe(sent === text);
    },
  );
});
