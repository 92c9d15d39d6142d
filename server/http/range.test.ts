import { describe, expect, test } from "vitest";
import { readRange } from "./range";

describe("a range of a file of 1,000 bytes", () => {
  const cases: [header: string | undefined, part: ReturnType<typeof readRange>][] = [
    ["bytes=0-0", { from: 0, to: 0 }],
    ["bytes=0-", { from: 0, to: 999 }],
    ["bytes=500-599", { from: 500, to: 599 }],
    ["bytes=999-5000", { from: 999, to: 999 }],
    ["bytes=0-99999999999999999999999", { from: 0, to: 999 }],
    ["bytes=-1", { from: 999, to: 999 }],
    ["bytes=-5000", { from: 0, to: 999 }],
    ["bytes=1000-", "beyond"],
    ["bytes=1000-2000", "beyond"],
    ["bytes=99999999999999999999999-", "beyond"],
    ["bytes=-0", "beyond"],
    [undefined, undefined],
    ["bytes=5-2", undefined],
    ["bytes=-", undefined],
    ["bytes=", undefined],
    ["bytes=a-b", undefined],
    ["bytes=1.5-2", undefined],
    ["bytes=--1", undefined],
    ["bytes=0-1,5-9", undefined],
    [`bytes=${"0-,".repeat(2_000)}0-`, undefined],
    ["pages=1-2", undefined],
    ["bytes=0-9\r\nx-evil: 1", undefined],
  ];
  test.each(cases)("%j", (header, part) => {
    expect(readRange(header, 1000)).toEqual(part);
  });

  test("a range of an empty file is beyond its end", () => {
    expect([readRange("bytes=0-", 0), readRange("bytes=-5", 0)]).toEqual(["beyond", "beyond"]);
  });
});
