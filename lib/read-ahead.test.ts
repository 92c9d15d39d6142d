import { expect, test } from "vitest";
import { withinRender } from "./document";
import type { Locale } from "./locale";
import { beginReading, readAhead } from "./read-ahead";

/** A page `/<locale>/<name>/<word>` that reads its word, and how often it did. */
function pageThatReads(name: string) {
  const words: string[] = [];
  const read = readAhead(
    name,
    ({ locale, handle, query }) => [handle, locale, query.get("qty") ?? undefined],
    async (word: string, locale: Locale, quantity?: string) => {
      words.push(word);
      if (word === "broken") throw new Error("no database");
      return `${word} ${locale} ${quantity}`;
    },
  );
  return { read, words };
}

const renderOf = (path: string) => ({ tags: new Set<string>(), begun: beginReading(path) });

test("a page gets what was begun for its address, and its head and body the same", async () => {
  const { read, words } = pageThatReads("once");
  const render = renderOf("/en/once/horse?qty=2400");
  expect(words).toEqual(["horse"]);
  const said = await withinRender(render, () =>
    Promise.all([read("horse", "en", "2400"), read("horse", "en", "2400")]),
  );
  expect(said).toEqual(["horse en 2400", "horse en 2400"]);
  expect(words).toEqual(["horse"]);
});

test("what was begun for other values is not taken for what is asked", async () => {
  const { read, words } = pageThatReads("other");
  const render = renderOf("/en/other/horse?qty=2400");
  expect(await withinRender(render, () => read("horse", "en", "12"))).toBe("horse en 12");
  expect(await withinRender(render, () => read("horse", "ar", "2400"))).toBe("horse ar 2400");
  expect(await withinRender(render, () => read("lamp", "en", "2400"))).toBe("lamp en 2400");
  expect(words).toEqual(["horse", "horse", "horse", "lamp"]);
});

test("nor by a page of another name", async () => {
  pageThatReads("first");
  const { read, words } = pageThatReads("second");
  expect(await withinRender(renderOf("/en/first/horse"), () => read("horse", "en", undefined))).toBe(
    "horse en undefined",
  );
  expect(words).toEqual(["horse"]);
});

test("a reading that fails fails where it is asked for, and nowhere else", async () => {
  const { read, words } = pageThatReads("failing");
  const render = renderOf("/en/failing/broken");
  renderOf("/en/failing/broken");
  await expect(withinRender(render, () => read("broken", "en", undefined))).rejects.toThrow("no database");
  expect(words).toEqual(["broken", "broken"]);
});

test("outside a render, and for an address nobody knows, nothing was begun", async () => {
  const { read, words } = pageThatReads("alone");
  for (const path of ["/en/elsewhere/horse", "/xx/alone/horse", "/en/alone", "/en/alone/horse/more", "/en", "/"])
    expect(beginReading(path), path).toBeUndefined();
  expect(await read("horse", "en", undefined)).toBe("horse en undefined");
  expect(words).toEqual(["horse"]);
});
