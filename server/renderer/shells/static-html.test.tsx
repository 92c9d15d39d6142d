import fc from "fast-check";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toStaticHtml } from "./static-html";
import { Card, reactNodes, staticNodes } from "./static-html.fixture";

// React warns about javascript: addresses and about properties that an element does not have.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const placeholder = (n: number) => `<html-placeholder n="${n}"></html-placeholder>`;

/** Returns the HTML that is left to React, and the static pieces. */
async function split(node: ReactNode) {
  const pieces: string[] = [];
  const left = renderToStaticMarkup(await toStaticHtml(node, pieces));
  return { left, pieces };
}

async function expectSameHtml(node: ReactNode) {
  const { left, pieces } = await split(node);
  const html = left.replace(/<html-placeholder n="(\d+)"><\/html-placeholder>/g, (_, n) => pieces[n] ?? "missing");
  expect(html).toBe(renderToStaticMarkup(node));
}

describe("static HTML", () => {
  test.each(Object.entries(staticNodes))("holds %s", async (_, node) => {
    expect((await split(node)).left).toBe(placeholder(0));
    expect((await split(<div>{node}</div>)).left).toBe(placeholder(0));
    await expectSameHtml(node);
    await expectSameHtml(<div>{node}</div>);
  });

  test.each(Object.entries(reactNodes))("leaves %s to React", async (_, node) => {
    expect((await split(<div>{node}</div>)).left).toBe(renderToStaticMarkup(<div>{node}</div>));
    await expectSameHtml(<div>{node}</div>);
  });

  test("equals React's output for any tree", async () => {
    await fc.assert(fc.asyncProperty(anyTree, expectSameHtml), { numRuns: 2000 });
  });

  test("is one piece for each run between two nodes of React's", async () => {
    const page = (
      <main>
        <h1>{"a < b"}</h1> and
        <form action={() => {}}>
          <p>c</p>
          <textarea defaultValue="d" />
        </form>
        <p>e</p>
      </main>
    );
    const { left, pieces } = await split(page);
    expect(left.replace(/ action="[^"]*"|<script>.*<\/script>/g, "")).toBe(
      `<main>${placeholder(0)}<form>${placeholder(1)}</form>${placeholder(2)}</main>`,
    );
    expect(pieces).toEqual(["<h1>a &lt; b</h1> and", "<p>c</p><textarea>d</textarea>", "<p>e</p>"]);
  });

  test("numbers pieces after existing ones", async () => {
    const pieces = ["<i>a</i>"];
    expect(renderToStaticMarkup(await toStaticHtml(<b>b</b>, pieces))).toBe(placeholder(1));
    expect(pieces).toEqual(["<i>a</i>", "<b>b</b>"]);
  });

  test("leaves a client component to React, but not its children", async () => {
    const Island = Object.assign(() => "of the browser", { $$typeof: Symbol.for("react.client.reference") });
    const pieces: string[] = [];
    const left = await toStaticHtml(createElement(Island, null, <Card title="a" />), pieces);
    const [island] = [
      (left as { props: { children: { type: unknown; props: { children: unknown } } } }).props.children,
    ];
    expect(island.type).toBe(Island);
    expect(island.props.children).toMatchObject({ type: "html-placeholder", props: { n: 0 } });
    expect(pieces).toEqual(["<article><h2>a</h2></article>"]);
  });
});

const value = fc.oneof(fc.string(), fc.constantFrom(true, false, null, undefined, 0, 1, 12, "", "a&b", '"<'));
const names =
  "className id title lang dir hidden aria-label aria-hidden data-x tabIndex role width value open disabled";
const props = fc.dictionary(fc.constantFrom(...names.split(" ")), value, { maxKeys: 4 });
const address = fc.oneof(
  fc.webPath(),
  fc.string(),
  fc.constantFrom("#a", "?q=1", "JavaScript:alert(1)", "mailto:a@b", ""),
);
const { anyTree } = fc.letrec<{ anyTree: ReactNode }>((again) => ({
  anyTree: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.constantFrom<ReactNode[]>(null, true, 7, ...Object.values(staticNodes), ...Object.values(reactNodes)),
    fc
      .tuple(fc.constantFrom("div", "p", "li", "photo-gallery"), props, fc.array(again("anyTree"), { maxLength: 3 }))
      .map(([tag, given, children]) => createElement(tag, given, ...children)),
    fc.tuple(address, again("anyTree")).map(([href, child]) => createElement("a", { href }, child)),
    again("anyTree").map((child) => createElement(Card, { title: "t" }, child)),
    again("anyTree").map((child) => createElement(Fragment, null, child)),
  ),
}));
