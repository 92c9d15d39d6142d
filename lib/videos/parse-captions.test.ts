import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCaptions, toWebVtt } from "./captions";
import { parseCaptions } from "./parse-captions";

const two = [
  { from: 0, to: 2_500, text: "绣花嘴，25 厘米" },
  { from: 2_500, to: 6_000, text: "80 in a carton" },
];

describe("captions", () => {
  test.each([
    ["a line each", "0:00 – 0:02.5  绣花嘴，25 厘米\n0:02.5-0:06 80 in a carton"],
    [
      "SRT",
      "1\r\n00:00:00,000 --> 00:00:02,500\r\n绣花嘴，25 厘米\r\n\r\n2\r\n00:00:02,500 --> 00:00:06,000\r\n80 in\r\na carton\r\n",
    ],
    [
      "WebVTT",
      "WEBVTT - clip\nKind: captions\n\nNOTE by Mei\nnot said\n\n00:00.000 --> 00:02.500 align:start line:0\n<v Mei>绣花嘴，25 厘米</v>\n\n00:02.500 --> 00:06.000\n<b>80</b> in a carton",
    ],
    ["with a mark of its program in front", "\ufeff0:00-0:02.5 绣花嘴，25 厘米\n\n0:02.5 到 0:06 80 in a carton"],
  ])("are parsed as %s", (_, text) => expect(parseCaptions(text)).toEqual(two));

  test.each([
    ["0:00 – 0:02 ok\nno time here", "noTime", 2],
    ["just words", "noTime", 1],
    ["0:03 – 0:03 nothing", "order", 1],
    ["0:00 – 0:03 one\n0:02 – 0:04 two", "overlap", 2],
    ["0:00 – 0:03", "noText", 1],
    ["0:00 – 0:03 <b></b>", "noText", 1],
    [`0:00 – 0:03 ${"长".repeat(121)}`, "tooLong", 1],
    [
      Array.from(
        { length: 61 },
        (_, index) => `0:${String(index).padStart(2, "0")} – 0:${String(index).padStart(2, "0")}.5 a`,
      ).join("\n"),
      "tooMany",
      61,
    ],
  ])("that cannot be parsed are refused with their line: %s", (text, wrong, line) =>
    expect(parseCaptions(text)).toEqual({ wrong, line }),
  );

  test("of a hostile line are parsed in linear time", () => {
    const startedAt = performance.now();
    for (const hostile of [
      `${"size:".repeat(3_000)} !`,
      "0:00 ".repeat(4_000),
      "<a".repeat(9_000),
      "line:1 ".repeat(2_500),
    ])
      parseCaptions(`0:00 – 0:03 ${hostile}`);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test("of an empty text are an empty list", () => expect(parseCaptions(" \n\n")).toEqual([]));

  const words = fc
    .array(
      fc.constantFrom("plush", "25", "厘米", "حصان", "a-b", "0:05", "WEBVTT", "1", "-->", "&", "<3", "5 < 6", "кг"),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) => all.join(" "));
  const captions = fc
    .uniqueArray(fc.integer({ min: 0, max: 60_000 }), { minLength: 2, maxLength: 40 })
    .chain((moments) => {
      const sorted = moments.toSorted((a, b) => a - b);
      const spans = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) =>
        sorted.slice(index * 2, index * 2 + 2),
      );
      return fc.tuple(...spans.map(([from = 0, to = 0]) => words.map((text) => ({ from, to, text }))));
    });

  test("are parsed back unchanged, from lines and from WebVTT", () => {
    fc.assert(
      fc.property(captions, (all) => {
        expect(parseCaptions(formatCaptions(all))).toEqual(all);
        expect(parseCaptions(toWebVtt(all))).toEqual(all);
      }),
    );
  });

  test("are parsed from any text without an exception", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCaptions(text)).toBeTypeOf("object");
      }),
    );
  });
});
