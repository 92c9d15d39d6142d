import { describe, expect, test, vi } from "vitest";
import type { Drawn } from "./draw-page";
import { Frames } from "./frames";
import { toFrame } from "./transform";

const source = (head = "<title>a</title>") =>
  `<!DOCTYPE html><html><head>${head}</head><body><put-aside n="0"></put-aside></body></html>`;
const drawn = (more: Partial<Drawn> = {}): Drawn => ({
  page: "en p",
  key: "k",
  tags: new Set(["home"]),
  aside: ["<b>1</b>", "<title>a</title>"],
  ...more,
});
const rendered = (more = {}) => ({
  status: 200,
  headers: {},
  body: Buffer.from(""),
  tags: new Set(["home"]),
  aside: ["<b>1</b>"],
  ...more,
});

function learned(given = drawn(), next = rendered(), written = source()) {
  const frames = new Frames();
  frames.learn(given, next, toFrame(written));
  return frames;
}

test("of a page that was drawn and rendered is known for all of its kind, with the head as a piece", () => {
  const frames = learned();
  const another = drawn({ aside: ["<b>2</b>", "<title>c</title>"] });
  expect(frames.find(another)?.parts).toEqual(["<!DOCTYPE html><html><head>", 1, "</head><body>", 0, "</body></html>"]);
  expect(frames.find(drawn({ key: "other" }))).toBeUndefined();
  expect(frames.find(drawn({ page: "ar p" }))).toBeUndefined();
});

describe("is not learned where drawing and Next differ:", () => {
  test.each<[string, Frames]>([
    ["a piece", learned(drawn(), rendered({ aside: ["<b>2</b>"] }))],
    ["how many pieces", learned(drawn(), rendered({ aside: ["<b>1</b>", "<i>2</i>"] }))],
    ["what the page depends on", learned(drawn(), rendered({ tags: new Set(["rates"]) }))],
    ["the head", learned(drawn(), rendered(), source("<title>b</title>"))],
    ["a head that is there twice", learned(drawn(), rendered(), source("<title>a</title><title>a</title>"))],
    ["no head", learned(drawn({ aside: ["<b>1</b>", ""] }))],
    ["the status", learned(drawn(), rendered({ status: 422 }))],
    ["a cookie", learned(drawn(), rendered({ headers: { "set-cookie": "a=1" } }))],
  ])("%s", (_, frames) => {
    expect(frames.find(drawn())).toBeUndefined();
  });
});

test("is not drawn for any more when none was found thirty times in a row", () => {
  vi.stubEnv("LOG_LEVEL", "silent");
  const frames = new Frames();
  const learn = (times: number) => {
    for (let time = 0; time < times; time++) frames.learn(drawn({ key: `${time}` }), rendered(), toFrame(source()));
  };
  learn(29);
  expect(frames.isWorthIt("en p")).toBe(true);
  frames.find(drawn({ key: "28" }));
  learn(29);
  expect(frames.isWorthIt("en p")).toBe(true);
  learn(1);
  expect(frames.isWorthIt("en p")).toBe(false);
  expect(frames.isWorthIt("ar p")).toBe(true);
});

test("is one of five hundred at most, the newest", () => {
  const frames = new Frames();
  for (let n = 0; n <= 500; n++) {
    frames.learn(drawn({ key: `${n}` }), rendered(), toFrame(source()));
    frames.find(drawn({ key: `${n}` }));
  }
  expect([0, 1, 500].map((n) => frames.find(drawn({ key: `${n}` })) !== undefined)).toEqual([false, true, true]);
});

test("is checked now and then, as often as is asked", () => {
  const checked = (every: number) => {
    const frames = new Frames();
    return Array.from({ length: 6 }, () => frames.isToBeChecked(every));
  };
  expect(checked(3)).toEqual([false, false, true, false, false, true]);
  expect(checked(1)).toEqual(Array(6).fill(true));
  expect(checked(0)).toEqual(Array(6).fill(false));
});
