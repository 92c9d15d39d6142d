import { describe, expect, test } from "vitest";
import { readLinks } from "./links";
import { readOptions } from "./options";
import { isAsPromised, type Report } from "./report";

const good: Report = {
  minutes: 60,
  summary: { requests: 9, errors: 0, repeated: { "PostgreSQL killed": 3 }, examples: [], kinds: {} },
  acknowledged: { inquiries: 1, replies: 1, designs: 1, imported: 0 },
  balance: { lost: [], doubled: 0, failedJobs: 0, waitingJobs: 0 },
  growth: [{ process: "the first process", before: 300, after: 310 }],
};

describe("a soak", () => {
  test("keeps its promises without an error, a loss and growing memory", () => {
    expect(isAsPromised(good)).toBe(true);
    expect(isAsPromised({ ...good, summary: { ...good.summary, errors: 1 } })).toBe(false);
    for (const name of ["doubled", "failedJobs", "waitingJobs"])
      expect(isAsPromised({ ...good, balance: { ...good.balance, [name]: 1 } })).toBe(false);
    expect(isAsPromised({ ...good, balance: { ...good.balance, lost: ["r-1"] } })).toBe(false);
    expect(isAsPromised({ ...good, growth: [{ process: "", before: 300, after: 340 }] })).toBe(false);
  });

  test("without a comparison of memory promises nothing", () => {
    expect(isAsPromised({ ...good, growth: [] })).toBe(false);
  });

  test("reads the links of a page", () => {
    const html = `<a href="/en/p/horse-1#inquiry"><b>Crying</b> horse</a><a href="https://elsewhere.example">x</a>`;
    expect(readLinks(html)).toEqual([{ path: "/en/p/horse-1", text: "Crying horse" }]);
  });

  test("describes an error in its options", () => {
    expect(readOptions([])).toMatchObject({ minutes: 60, pages: 10 });
    expect(() => readOptions(["--minutes", "none"])).toThrow('--minutes is a whole number from 1 on, not "none".');
  });
});
