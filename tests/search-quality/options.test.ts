import { describe, expect, test } from "vitest";
import { readOptions } from "./options";

describe("the options of the search quality run", () => {
  test("search for both halves and list nothing by default", () => {
    expect(readOptions([])).toEqual({});
  });

  test("list the tuning half only, unless the held-out half is named", () => {
    expect(readOptions(["--list"])).toEqual({ listed: "tuning" });
    expect(readOptions(["--list", "--half", "tuning"])).toEqual({ half: "tuning", listed: "tuning" });
    expect(readOptions(["--list", "--half", "held-out"])).toEqual({ half: "held-out", listed: "held-out" });
  });

  test("name a market and a file", () => {
    expect(readOptions(["--data", ".data", "--json", "figures.json"])).toEqual({ data: ".data", json: "figures.json" });
  });

  test("refuse an unknown half", () => {
    expect(() => readOptions(["--half", "both"])).toThrow("tuning, held-out");
  });
});
