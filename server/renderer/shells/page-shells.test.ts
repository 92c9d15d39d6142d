import { beforeEach, describe, expect, test, vi } from "vitest";
import { toPlainHtml } from "../to-plain-html";
import { type DirectPage, PageShells } from "./page-shells";

beforeEach(() => void vi.stubEnv("LOG_LEVEL", "silent"));

const source = (head = "<title>a</title>", body = '<html-placeholder n="0"></html-placeholder>') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const direct = (more: Partial<DirectPage> = {}): DirectPage => ({
  key: "en p/[listing] k",
  tags: new Set(["home"]),
  pieces: ["<b>1</b>"],
  head: "<title>a</title>",
  ...more,
});

function shellsWith(page = direct(), written = source()) {
  const shells = new PageShells(() => Promise.reject(new Error("no pages")));
  shells.add(page, toPlainHtml(written));
  return shells;
}

test("a shell is found by the key of another page, with its head as the last piece", () => {
  const shells = shellsWith();
  const another = direct({ pieces: ["<b>2</b>"], head: "<title>c</title>" });
  expect(shells.find(another)?.parts).toEqual(["<!DOCTYPE html><html><head>", 1, "</head><body>", 0, "</body></html>"]);
  expect(shells.find(direct({ key: "ar p/[listing] k" }))).toBeUndefined();
});

describe("no shell is stored if Next wrote", () => {
  test.each<[string, PageShells]>([
    ["another number of pieces", shellsWith(direct({ pieces: ["<b>1</b>", "<i>2</i>"] }))],
    ["another head", shellsWith(direct(), source("<title>b</title>"))],
    ["the head twice", shellsWith(direct(), source("<title>a</title><title>a</title>"))],
    [
      "the head behind a piece",
      shellsWith(direct(), source("", '<html-placeholder n="0"></html-placeholder><title>a</title>')),
    ],
    ["no head", shellsWith(direct({ head: "" }))],
  ])("%s", (_, shells) => {
    expect(shells.find(direct())).toBeUndefined();
  });
});

test("the five hundred most recently used shells are cached", () => {
  const shells = shellsWith();
  for (let n = 0; n <= 500; n++) shells.add(direct({ key: `${n}` }), toPlainHtml(source()));
  expect([0, 1, 500].map((n) => shells.find(direct({ key: `${n}` })) !== undefined)).toEqual([false, true, true]);
});
