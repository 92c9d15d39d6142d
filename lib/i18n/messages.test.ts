import { readFile } from "node:fs/promises";
import { IntlMessageFormat } from "intl-messageformat";
import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { messageFolders } from "@/messages";
import { formats } from "./format";
import { formatTag, type Locale } from "./locale";
import { type MessageKey, words } from "./messages";

type Tree = { [key: string]: Tree | string };
type Elements = ReturnType<IntlMessageFormat["getAst"]>;

const read = async (locale: Locale) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(messageFolders).map(async ([namespace, folder]) => [
        namespace,
        JSON.parse(await readFile(`messages/${folder}/${locale}.json`, "utf8")),
      ]),
    ),
  ) as Tree;

const leaves = (tree: Tree, path = ""): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[path + name, value]] : leaves(value, `${path}${name}.`),
  );

/** Returns a value for each argument: a number for plurals and numbers, else a text with characters of the syntax. */
function valuesFor(elements: Elements, count: number): Record<string, string | number> {
  return Object.assign(
    {},
    ...elements.map((element) => {
      const nested =
        "options" in element ? Object.values(element.options).map(({ value }) => valuesFor(value, count)) : [];
      if (!("value" in element) || !("type" in element) || element.type === 0) return {};
      const value = element.type === 2 || element.type === 6 ? count : "<Lou> {'s} #";
      return Object.assign({}, ...nested, { [element.value]: value });
    }),
  );
}

test.each(["en", "ar"] as const)("every message with arguments in %s is rendered as by the library", async (locale) => {
  const messages = await read(locale);
  const library = createTranslator({ locale: formatTag(locale), messages }) as unknown as typeof render;
  const render = words(locale) as unknown as (key: string, args?: Record<string, string | number>) => string;
  const sentences = leaves(messages).filter(([, text]) => /['{]/.test(text) && !/<\w/.test(text));
  expect(sentences.length).toBeGreaterThan(300);
  for (const [key, text] of sentences) {
    const elements = new IntlMessageFormat(text, formatTag(locale)).getAst();
    for (const count of [1, 2, 1_234.5]) {
      const values = valuesFor(elements, count);
      expect(render(key, values), key).toBe(library(key, values));
    }
  }
});

test("an abbreviation at the end of a sentence brings its own full stop", () => {
  const t = words("ru");
  const day = formats("ru").day("2026-12-06");
  expect(day).toMatch(/ дек\.$/);
  expect(t("storefront.holiday.closed", { from: day, until: day })).toMatch(/ дек\. \S+ \d+ дек\.$/);
  expect(t("listing.planner.belowMoq", { quantity: "120 шт." })).toMatch(/120 шт\. \S/);
  expect(t("members.acceptInvitation.text", { shop: "S.", role: "r." })).toMatch(/S\..*r\.$/);
  expect(t("listing.planner.belowMoq", { quantity: "120…" })).toContain("120….");
});

test("a missing message and a missing argument throw", () => {
  const t = words("en") as unknown as (key: string, args?: object) => string;
  expect(() => t("no.such.sentence")).toThrow();
  expect(() => t("listing.days", {})).toThrow();
  expect(words("en").has("no.such.sentence" as MessageKey)).toBe(false);
});
