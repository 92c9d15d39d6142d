import { expect, test } from "vitest";
import { withinRender } from "./document";
import type { DocumentRender } from "./document-render";
import { readOnce } from "./read-once";

/** Two readings of other names by a word and a quantity, and what they were asked. */
function readingWords() {
  const asked: string[] = [];
  const read = async (word: string, quantity?: number) => {
    asked.push(`${word} ${quantity}`);
    if (word === "broken") throw new Error("no database");
    return word;
  };
  return { asked, one: readOnce("one", read), other: readOnce("other", read) };
}

const renderOf = (): DocumentRender => ({ tags: new Set(), readings: new Map() });

test("a document reads the same once, however often and by whom it is asked", async () => {
  const { asked, one } = readingWords();
  const [first, second] = [renderOf(), renderOf()];
  const again = { ...first, tags: new Set<string>() };
  for (const render of [first, again, first]) await withinRender(render, () => one("horse", 2));
  expect(asked).toEqual(["horse 2"]);
  await withinRender(second, () => one("horse", 2));
  expect(asked).toEqual(["horse 2", "horse 2"]);
});

test("other values, and another reading, are read for themselves", async () => {
  const { asked, one, other } = readingWords();
  await withinRender(renderOf(), () => Promise.all([one("horse"), one("horse", 3), one("lamp"), other("horse")]));
  expect(asked).toEqual(["horse undefined", "horse 3", "lamp undefined", "horse undefined"]);
});

test("what failed has failed for all of a document", async () => {
  const { asked, one } = readingWords();
  const render = renderOf();
  for (let times = 0; times < 2; times++)
    await expect(withinRender(render, () => one("broken"))).rejects.toThrow("no database");
  expect(asked).toEqual(["broken undefined"]);
});

test("outside a document it is read each time", async () => {
  const { asked, one } = readingWords();
  for (let times = 0; times < 2; times++) expect(await one("horse")).toBe("horse");
  expect(asked).toHaveLength(2);
});
