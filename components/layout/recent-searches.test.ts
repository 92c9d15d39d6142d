import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  addRecentSearch,
  clearRecentSearches,
  listRecentSearches,
  matchRecentSearches,
  removeRecentSearch,
} from "./recent-searches";

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

describe("the reader's last searches", () => {
  test("are at most eight, the newest first, each once regardless of case and spaces", () => {
    for (const words of ["a", "b", "c", "d", "e", "f", "g", "h", " Plush   horse ", "C", "  "]) addRecentSearch(words);
    expect(listRecentSearches()).toEqual(["C", "Plush horse", "h", "g", "f", "e", "d", "b"]);
  });

  test("match by their beginning while somebody types, at most three", () => {
    for (const words of ["plush bear", "Plush cat", "plush dog", "plush horse", "umbrella"]) addRecentSearch(words);
    expect(matchRecentSearches("PLUSH")).toEqual(["plush horse", "plush dog", "Plush cat"]);
    expect(matchRecentSearches("bear")).toEqual([]);
    expect(matchRecentSearches(" ")).toHaveLength(5);
  });

  test("can be removed one by one and all at once", () => {
    for (const words of ["umbrella", "plush horse"]) addRecentSearch(words);
    removeRecentSearch("Umbrella");
    expect(listRecentSearches()).toEqual(["plush horse"]);
    clearRecentSearches();
    expect(stored.size).toBe(0);
  });

  test("are empty where storage is refused or has another content", () => {
    stored.set("searches", "{");
    expect(listRecentSearches()).toEqual([]);
    stored.set("searches", '["a", 1, null]');
    expect(listRecentSearches()).toEqual(["a"]);
    stored.set("searches", '{"a": 1}');
    expect(listRecentSearches()).toEqual([]);
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    addRecentSearch("a");
    expect(listRecentSearches()).toEqual([]);
  });
});
