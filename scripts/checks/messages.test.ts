import { describe, expect, test } from "vitest";
import { type Locale, locales } from "@/lib/i18n/locale";
import { messageComplaints } from "./messages";

const placeholder = "$" + "{status}";
const sources = new Map([["components/x.tsx", `t("home.designs"); t(\`home.status.${placeholder}\`);`]]);
const everywhere = (text: string) => Object.fromEntries(locales.map((locale) => [locale, text]));

/** Returns the complaints about one message, which is the same in all languages except `others`. */
function findComplaints(english: string, others: Partial<Record<Locale, string>> = {}, key = "home.designs") {
  const texts: Partial<Record<Locale, string>> = { ...everywhere(english), ...others };
  return messageComplaints(
    Object.fromEntries(
      locales.map((locale) => [locale, new Map(texts[locale] === undefined ? [] : [[key, texts[locale]]])]),
    ) as Record<Locale, Map<string, string>>,
    sources,
  );
}

describe("messages", () => {
  test("may be the same in all languages if they hold only names", () => {
    expect(findComplaints("MOQ {count, number}")).toEqual([]);
  });

  test.each<[what: string, english: string, others: Partial<Record<Locale, string>>, complaint: RegExp]>([
    ["missing", "Designs", { ar: undefined }, /ar\.json designs is missing/],
    ["empty", "Designs", { ar: "" }, /ar\.json designs is empty/],
    ["padded", "Designs", { ar: "تصاميم " }, /begins or ends with a space/],
    ["not translated", "Every booth has an address", {}, /zh\.json designs is still English/],
    ["broken", "{count} a", { ru: "{count" }, /ru\.json designs is no ICU message/],
    ["without an argument", "{count} a", { ru: "много" }, /does not use \{count\}/],
    ["with an argument too many", "all", { ru: "{count}" }, /which English does not/],
    ["with an argument of another type", "{at, date}", { ru: "{at}" }, /as plain, English as date/],
    [
      "with other choices",
      "{x, select, a {A} other {B}}",
      { ru: "{x, select, b {A} other {B}}" },
      /uses \{x\} as select/,
    ],
    ["without a tag", "<b>x</b>", { ru: "x" }, /lacks <b>/],
    ["with a tag too many", "x", { ru: "<b>x</b>" }, /which English has not/],
    [
      "without a plural form",
      "{n, plural, one {# a} other {# b}}",
      { ru: "{n, plural, one {# a} other {# b}}" },
      /ru\.json designs has no word for \{n\} when it is few, many/,
    ],
    [
      "without the form many of French",
      "{n, plural, one {# a} other {# b}}",
      { fr: "{n, plural, one {# a} other {# b}}" },
      /fr\.json designs has no word for \{n\} when it is many/,
    ],
    [
      "with a plural form the language lacks",
      "{n, number}",
      { zh: "{n, plural, one {#} other {#}}" },
      /words \{n\} for one/,
    ],
  ])("may not be %s", (_, english, others, complaint) => {
    expect(findComplaints(english, others).join("\n")).toMatch(complaint);
  });

  test("may count without a plural where the language has none", () => {
    const plural = (...forms: string[]) => `{n, plural, ${forms.map((form) => `${form} {#}`).join(" ")}}`;
    const many = plural("one", "many", "other");
    const complaints = findComplaints(plural("one", "other"), {
      zh: "{n, number} 件",
      es: many,
      fr: many,
      "pt-br": many,
      ru: plural("one", "few", "many", "other"),
      ar: plural("zero", "one", "two", "few", "many", "other"),
    });
    expect(complaints).toEqual([]);
  });

  test("are found by a template with placeholders", () => {
    expect(findComplaints("Paused", {}, "home.status.paused")).toEqual([]);
  });

  test("may not be unused", () => {
    expect(findComplaints("Designs", {}, "home.forgotten").join()).toMatch(/forgotten is used nowhere/);
  });
});
