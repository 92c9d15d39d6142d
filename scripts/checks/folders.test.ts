import { describe, expect, test } from "vitest";
import { listFiles, readSources } from "../sources";
import { cycleComplaints, folderComplaints } from "./folders";

const files = listFiles(/\.(ts|tsx|mjs|json)$/);

describe("the check of folders", () => {
  test("accepts the folders of the market", () => {
    expect(folderComplaints(files)).toEqual([]);
  });

  test.each([
    ["lib/weather/forecast.ts", /lib\/weather: no domain/],
    ["components/quotes/card.tsx", /components\/quotes: no domain/],
    ["messages/closing/en.json", /messages\/closing: no domain/],
    ["e2e/devices/phone.spec.ts", /e2e\/devices: no domain/],
    ["db/schema/cards/cards.ts", /db\/schema\/cards: no domain/],
    ["lib/helpers.ts", /lies at the root of lib/],
    ["components/card.tsx", /lies at the root of components/],
    ["app/cookies.ts", /lies at the root of app/],
  ])("complains about %s", (file, complaint) => {
    expect(folderComplaints([...files, file]).join("\n")).toMatch(complaint);
  });
});

describe("the check of import cycles", () => {
  test("finds none in the market", () => {
    expect(cycleComplaints(readSources())).toEqual([]);
  });

  test("finds cycles through a third file and through types", () => {
    const sources = new Map([
      ["lib/core/a.ts", 'import { b } from "./b";'],
      ["lib/core/b.ts", 'import type { C } from "./c";'],
      ["lib/core/c.ts", 'export { a } from "./a";'],
      ["lib/core/d.ts", 'import { a } from "./a";'],
    ]);
    expect(cycleComplaints(sources)).toEqual([
      "lib/core/a.ts, lib/core/b.ts, lib/core/c.ts import each other: move what they share below",
    ]);
  });
});
