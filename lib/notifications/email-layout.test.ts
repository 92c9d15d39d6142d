import { describe, expect, test } from "vitest";
import { renderEmail } from "./email-layout";

describe("a rendered email", () => {
  const email = renderEmail({
    locale: "ar",
    greeting: "مرحبًا",
    paragraphs: ["<script>alert(1)</script>", "التالي"],
    facts: [
      ["<b>دمية</b>", "2,400 قطعة"],
      ["ميناء الوصول", "Jeddah"],
    ],
    quote: { text: 'one\n"two" & <three>', locale: "en" },
    button: { label: "افتح", url: "https://market.example/ar/i/x?a=1&b=2" },
    note: "ملاحظة",
  });

  test("escapes people's texts in HTML and keeps them in plain text", () => {
    expect(email.html).not.toContain("<script");
    expect(email.html).toContain("one<br>&quot;two&quot; &amp; &lt;three&gt;");
    expect(email.text).toContain('> one\n> "two" & <three>');
    expect(email.html).toContain("&lt;b&gt;دمية&lt;/b&gt;");
    expect(email.text).toContain("<b>دمية</b>: 2,400 قطعة\nميناء الوصول: Jeddah\n\nالتالي");
  });

  test("contains its full address for programs that show no button", () => {
    expect(email.html.match(/market\.example\/ar\/i\/x\?a=1&amp;b=2/g)).toHaveLength(2);
  });

  test("has the direction of its language and loads nothing", () => {
    expect(email.html).toContain('lang="ar" dir="rtl"');
    expect(email.html).not.toMatch(/<img|<link|<style|src=/);
  });
});
