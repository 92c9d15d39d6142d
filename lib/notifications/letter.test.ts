import { describe, expect, test } from "vitest";
import { writeLetter } from "./letter";

describe("a letter", () => {
  const letter = writeLetter({
    locale: "ar",
    greeting: "مرحبًا",
    paragraphs: ["<script>alert(1)</script>"],
    quote: { text: 'one\n"two" & <three>', locale: "en" },
    button: { label: "افتح", url: "https://market.example/ar/i/x?a=1&b=2" },
    note: "ملاحظة",
  });

  test("shows people's words as words, in HTML as in plain text", () => {
    expect(letter.html).not.toContain("<script");
    expect(letter.html).toContain("one<br>&quot;two&quot; &amp; &lt;three&gt;");
    expect(letter.text).toContain('> one\n> "two" & <three>');
  });

  test("runs the way its language runs and fetches nothing", () => {
    expect(letter.html).toContain('lang="ar" dir="rtl"');
    expect(letter.html).not.toMatch(/<img|<link|<style|src=/);
  });
});
