import { describe, expect, test } from "vitest";
import { countBannedWords, wordComplaints } from "./words";

const limits = { told: 1, hush: 0 };

describe("banned words", () => {
  test("are counted as parts of names, not in texts, comments or other words", () => {
    const source = 'const toldUntil = "told"; // told\nconst retold = { hushNow: toldUntil };';
    expect([...countBannedWords(new Map([["lib/x.ts", source]]), ["told", "hush"])]).toEqual([
      ["told", 2],
      ["hush", 1],
    ]);
  });

  test("fail in a new name", () => {
    const sources = new Map([["lib/x.ts", "const toldAt = 1; const hushed = 2; const isTold = toldAt;"]]);
    expect(wordComplaints(sources, limits)).toEqual(['"told" stands in 3 names instead of 1: use the field\'s word']);
  });

  test("ask for a lower number once a name is gone", () => {
    expect(wordComplaints(new Map(), limits)).toEqual([expect.stringContaining("lower its number")]);
  });

  test.each(["/** Whoever asked. */", "// what is told of it", "/**\n * A market behind walls.\n */"])(
    "fail in the comment %s",
    (source) => {
      expect(wordComplaints(new Map([["lib/x.ts", source]]), {})).toEqual([expect.stringMatching(/a comment says/)]);
    },
  );
});
