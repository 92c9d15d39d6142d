import path from "node:path";
import { describe, expect, test } from "vitest";
import { readOptions } from "./options";

describe("the options of the bench", () => {
  test("name markets by size and folder, and have defaults", () => {
    expect(readOptions(["--data", "21000=/a=b", "--data", "210000=c"])).toEqual({
      markets: [
        { size: "21000", folder: path.resolve("/a=b") },
        { size: "210000", folder: path.resolve("c") },
      ],
      seconds: 5,
      rounds: 3,
      clients: [1, 8],
      only: undefined,
      sharedBuffers: undefined,
    });
  });

  test("accept sizes alone, whose markets have a default folder", () => {
    const { markets, clients, only } = readOptions([
      "--listings",
      "21000",
      "--clients",
      "4",
      "--only",
      "search,category, 3 filters,http",
    ]);
    expect(markets).toEqual([{ size: "21000", folder: path.resolve(".data/bench-21000") }]);
    expect(clients).toEqual([4]);
    expect(only).toEqual(["search", "category, 3 filters", "http"]);
  });

  test("are refused in a sentence", () => {
    expect(() => readOptions([])).toThrow("No market is named.");
    expect(() => readOptions(["--data", "large=/a"])).toThrow('"large" is no number of designs.');
    expect(() => readOptions(["--listings", "1", "--seconds", "none"])).toThrow("--seconds is a number above zero.");
    expect(() => readOptions(["--fast"])).toThrow();
  });
});
