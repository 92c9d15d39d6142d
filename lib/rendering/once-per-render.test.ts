import { expect, test } from "vitest";
import type { DocumentRender } from "./document-render";
import { withinRender } from "./document-render";
import { oncePerRender } from "./once-per-render";

/** Two reads by a word, one of them also by a quantity, and the words they were called with. */
function readingWords() {
  const asked: string[] = [];
  const read = async (word: string, quantity?: number) => {
    asked.push(`${word} ${quantity}`);
    if (word === "broken") throw new Error("no database");
    return word;
  };
  return { asked, one: oncePerRender(read), other: oncePerRender((word: string) => read(word)) };
}

const renderOf = (): DocumentRender => ({ tags: new Set(), reads: new Map() });

test("a render reads once for the same arguments", async () => {
  const { asked, one } = readingWords();
  const [first, second] = [renderOf(), renderOf()];
  const again = { ...first, tags: new Set<string>() };
  for (const render of [first, again, first]) await withinRender(render, () => one("horse", 2));
  expect(asked).toEqual(["horse 2"]);
  await withinRender(second, () => one("horse", 2));
  expect(asked).toEqual(["horse 2", "horse 2"]);
});

test("other arguments and other functions are read separately", async () => {
  const { asked, one, other } = readingWords();
  await withinRender(renderOf(), () => Promise.all([one("horse"), one("horse", 3), one("lamp"), other("horse")]));
  expect(asked).toEqual(["horse undefined", "horse 3", "lamp undefined", "horse undefined"]);
});

test("a failed read fails for the whole render", async () => {
  const { asked, one } = readingWords();
  const render = renderOf();
  for (let times = 0; times < 2; times++)
    await expect(withinRender(render, () => one("broken"))).rejects.toThrow("no database");
  expect(asked).toEqual(["broken undefined"]);
});

test("outside of a render it is read each time", async () => {
  const { asked, one } = readingWords();
  for (let times = 0; times < 2; times++) expect(await one("horse")).toBe("horse");
  expect(asked).toHaveLength(2);
});
