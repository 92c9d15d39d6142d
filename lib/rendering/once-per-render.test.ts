import { expect, test } from "vitest";
import type { DocumentRender } from "./document-render";
import { withinRender } from "./document-render";
import { oncePerRender } from "./once-per-render";

/** Creates two reads, one of them also with a quantity, and lists the arguments of their calls. */
function createReads() {
  const calls: string[] = [];
  const read = async (word: string, quantity?: number) => {
    calls.push(`${word} ${quantity}`);
    if (word === "broken") throw new Error("no database");
    return word;
  };
  return { calls, one: oncePerRender(read), other: oncePerRender((word: string) => read(word)) };
}

const renderOf = (): DocumentRender => ({ tags: new Set(), reads: new Map() });

test("a render reads once for the same arguments", async () => {
  const { calls, one } = createReads();
  const [first, second] = [renderOf(), renderOf()];
  const again = { ...first, tags: new Set<string>() };
  for (const render of [first, again, first]) await withinRender(render, () => one("horse", 2));
  expect(calls).toEqual(["horse 2"]);
  await withinRender(second, () => one("horse", 2));
  expect(calls).toEqual(["horse 2", "horse 2"]);
});

test("other arguments and other functions are read separately", async () => {
  const { calls, one, other } = createReads();
  await withinRender(renderOf(), () => Promise.all([one("horse"), one("horse", 3), one("lamp"), other("horse")]));
  expect(calls).toEqual(["horse undefined", "horse 3", "lamp undefined", "horse undefined"]);
});

test("a failed read fails for the whole render", async () => {
  const { calls, one } = createReads();
  const render = renderOf();
  for (let times = 0; times < 2; times++)
    await expect(withinRender(render, () => one("broken"))).rejects.toThrow("no database");
  expect(calls).toEqual(["broken undefined"]);
});

test("code outside of a render reads each time", async () => {
  const { calls, one } = createReads();
  for (let times = 0; times < 2; times++) expect(await one("horse")).toBe("horse");
  expect(calls).toHaveLength(2);
});
