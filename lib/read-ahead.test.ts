import { expect, test } from "vitest";
import { withinRender } from "./document";
import { beginReading, readAhead } from "./read-ahead";

/** A page `/name/<word>` that reads its word, and how often it did. */
function pageThatReads(name: string) {
  const words: string[] = [];
  const read = readAhead(
    name,
    ({ pathname, searchParams }) => {
      const [, page, word] = pathname.split("/");
      return page === name && word ? ([word, searchParams.get("qty") ?? undefined] as const) : undefined;
    },
    async (word: string, quantity?: string) => {
      words.push(word);
      if (word === "broken") throw new Error("no database");
      return `${word} ${quantity}`;
    },
  );
  return { read, words };
}

const renderOf = (path: string) => ({ tags: new Set<string>(), begun: beginReading(path) });

test("a page gets what was begun for its address, and its head and body the same", async () => {
  const { read, words } = pageThatReads("once");
  const render = renderOf("/once/horse?qty=2400");
  expect(words).toEqual(["horse"]);
  const said = await withinRender(render, () => Promise.all([read("horse", "2400"), read("horse", "2400")]));
  expect(said).toEqual(["horse 2400", "horse 2400"]);
  expect(words).toEqual(["horse"]);
});

test("what was begun for other values is not taken for what is asked", async () => {
  const { read, words } = pageThatReads("other");
  const render = renderOf("/other/horse?qty=2400");
  expect(await withinRender(render, () => read("horse", "12"))).toBe("horse 12");
  expect(await withinRender(render, () => read("lamp", "2400"))).toBe("lamp 2400");
  expect(words).toEqual(["horse", "horse", "lamp"]);
});

test("nor by a page of another name", async () => {
  pageThatReads("first");
  const { read, words } = pageThatReads("second");
  expect(await withinRender(renderOf("/first/horse"), () => read("horse"))).toBe("horse undefined");
  expect(words).toEqual(["horse"]);
});

test("a reading that fails fails where it is asked for, and nowhere else", async () => {
  const { read, words } = pageThatReads("failing");
  const render = renderOf("/failing/broken");
  renderOf("/failing/broken");
  await expect(withinRender(render, () => read("broken", undefined))).rejects.toThrow("no database");
  expect(words).toEqual(["broken", "broken"]);
});

test("outside a render, and for an address nobody knows, nothing was begun", async () => {
  const { read, words } = pageThatReads("alone");
  expect(beginReading("/elsewhere/horse")).toBeUndefined();
  expect(await read("horse")).toBe("horse undefined");
  expect(words).toEqual(["horse"]);
});
