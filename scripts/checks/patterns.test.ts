import { describe, expect, test } from "vitest";
import { hostileTexts, minProcessorTime } from "@/lib/http/hostile-text.fixture";
import { locales } from "@/lib/i18n/locale";
import { recogniseLine } from "@/lib/translations/recognise-line";
import { boundedPatterns } from "./known-patterns";
import { patternComplaints } from "./patterns";

/** Returns the complaints about one file, without known verdicts. */
const findComplaints = async (text: string, file = "lib/x.ts") =>
  (await patternComplaints(new Map([[file, text]]), { linear: [], bounded: new Set(), built: {} })).complaints;

describe("the check of regular expressions", () => {
  test.each([
    [
      "a run that is followed by another character",
      'export const x = (t: string) => t.replace(/[^\\S\\n]+\\n/g, "\\n");',
    ],
    ["a trailing run", "const x = <T,>(t: T) => /\\s+$/.test(String(t));"],
    ["a repetition of a repetition", "if (/^(?:[a-z]+)*$/.test(x)) y();"],
    ["a pattern made from a text", 'const x = new RegExp("a*a*b", "g");'],
  ])("complains about %s", async (_, text) => {
    expect((await findComplaints(text)).join()).toMatch(
      /^lib\/x\.ts: \/.* takes (polynomial|exponential) time, as on /,
    );
  });

  test("complains about a pattern that is built at run time", async () => {
    expect(await findComplaints("const x = new RegExp(`$" + "{words}+`);")).toEqual([
      expect.stringMatching(/as a literal/),
    ]);
  });

  test("accepts linear patterns, and files that no input reaches", async () => {
    expect(await findComplaints('const x = /^[a-z]+-(\\d+)$/; // /\\s+$/\nconst y = "/\\\\s+$/";')).toEqual([]);
    for (const file of ["lib/x.test.ts", "e2e/x.ts", "scripts/x.ts"])
      expect(await findComplaints("const x = /\\s+$/;", file)).toEqual([]);
  });

  test("finds patterns of components", async () => {
    const text = "export const X = ({ t }: { t: string }) => <p>{t.split(/\\s+$/)[0]} / <b /></p>;";
    expect(await findComplaints(text, "components/x.tsx")).toHaveLength(1);
  });
});

describe("bounded patterns", () => {
  const attacks = ["T.", "+.", "++", "0 ", "iso0", "résistantx", "a-", "www", "http://"];
  const texts = (most: number) => [
    ...hostileTexts(most),
    ...attacks.map((attack) => `${attack.repeat(most / attack.length)}\u0000`),
  ];

  test.each(boundedPatterns.map(({ pattern, most }) => ({ pattern, most })))(
    "$pattern reads $most characters within 50 ms",
    ({ pattern, most }) => {
      for (const text of texts(most)) expect(minProcessorTime(() => text.replace(pattern, ""), 50)).toBeLessThan(50);
    },
  );

  test("a line is matched against the phrase book within 50 ms", () => {
    for (const locale of locales)
      for (const text of [...texts(390), "10 ".repeat(130)])
        expect(
          minProcessorTime(() => recogniseLine(text, locale), 50),
          `${locale} ${text.slice(0, 8)}`,
        ).toBeLessThan(50);
  });
});
