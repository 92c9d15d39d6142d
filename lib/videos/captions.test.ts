import { describe, expect, test } from "vitest";
import { clockTime, isoDuration } from "../i18n/duration";
import { toWebVtt } from "./captions";

describe("captions", () => {
  test("are formatted as WebVTT", () => {
    const captions = [
      { from: 0, to: 2_500, text: "25 cm, embroidered" },
      { from: 3_600_000 - 1, to: 3_600_000, text: "80 in a carton" },
    ];
    expect(toWebVtt(captions)).toBe(
      "WEBVTT\n\n00:00:00.000 --> 00:00:02.500\n25 cm, embroidered\n\n00:59:59.999 --> 01:00:00.000\n80 in a carton\n\n",
    );
  });

  test("contain no markup and no cue inside their text", () => {
    const text = "a <b>bold</b> & claim\n\n00:00:00.000 --> 00:00:09.000\nanother";
    const [, cue = ""] = toWebVtt([{ from: 0, to: 1, text }]).split("00:00:00.001\n");
    expect(cue.trim()).toBe("a &lt;b&gt;bold&lt;/b&gt; &amp; claim 00:00:00.000 --&gt; 00:00:09.000 another");
  });
});

test("times are rounded down, and durations are exact", () => {
  expect([clockTime(3.99), clockTime(0), clockTime(75), clockTime(-1)]).toEqual(["0:03", "0:00", "1:15", "0:00"]);
  expect([isoDuration(6_500), isoDuration(4_000)]).toEqual(["PT6.5S", "PT4S"]);
});
