import fc from "fast-check";
import { Parser } from "htmlparser2";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { withinRender } from "@/lib/document";
import { still } from "./still";
import { Card, leftPages, stillPages } from "./still.fixture";

afterEach(() => vi.restoreAllMocks());

describe("is the page that React writes", () => {
  test.each(Object.entries(stillPages))("%s", (_, node) => {
    expect(countLeft(node)).toBe(1);
    expectSame(node);
    expectSame(<div>{node}</div>);
  });

  test("an address that is only a flag", () => {
    ignoreWarnings();
    expectSame(createElement("a", { href: true }, "a"));
  });

  test("however elements, attributes and texts come together", () => {
    ignoreWarnings();
    fc.assert(fc.property(anyPage, expectSame), { numRuns: 2000 });
  });
});

describe("while a document is rendered", () => {
  test("puts aside as one piece what lies between what is React's", () => {
    const fields = [<p key="p">c</p>, <textarea key="t" defaultValue="d" />];
    const page = (
      <main>
        <h1>{"a < b"}</h1> and
        {createElement("section", { contextMenu: "m" }, ...fields)}
        <p>e</p>
      </main>
    );
    expect(putAside(page)).toEqual({
      left: `<main>${pieceOf(1)}<section contextMenu="m">${pieceOf(0)}</section>${pieceOf(2)}</main>`,
      aside: ["<p>c</p><textarea>d</textarea>", "<h1>a &lt; b</h1> and", "<p>e</p>"],
    });
  });

  test("leaves what was put aside where it is when it comes by again", () => {
    const page = (
      <div>
        <b>b</b>
        <StillAgain />
      </div>
    );
    expect(putAside(page)).toEqual({ left: `<div>${pieceOf(1)}${pieceOf(0)}</div>`, aside: ["<p>a</p>", "<b>b</b>"] });
  });
});

describe("leaves to React", () => {
  test("a form with an action, but not what is in it", () => {
    const steps = [1, 2, 3].map((step) => <li key={step}>{step}</li>);
    const page = (
      <main>
        <ol>{steps}</ol>
        <form action={async () => {}}>
          <ul>{steps}</ul>
        </form>
      </main>
    );
    expect(countLeft(page)).toBe(4);
  });

  test("a component that runs in the browser", () => {
    const island = Object.assign(() => "of the browser", { $$typeof: Symbol.for("react.client.reference") });
    expect(childOf(still(createElement(island)))).toMatchObject({ type: island });
  });

  test.each(Object.entries(leftPages))("%s", (_, node) => {
    expect(countLeft(<div>{node}</div>)).toBe(2);
    expectSame(<div>{node}</div>);
  });
});

/** React tells that true is no title or address, and writes none. */
const ignoreWarnings = () => void vi.spyOn(console, "error").mockImplementation(() => {});

const StillAgain = () => still(<p>a</p>);

function expectSame(node: ReactNode) {
  const whole = read(renderToStaticMarkup(node));
  expect(read(renderToStaticMarkup(still(node)))).toEqual(whole);
  const { left, aside } = putAside(node);
  expect(read(left.replace(/<put-aside n="(\d+)"><\/put-aside>/g, (_, n) => aside[n] ?? "lost"))).toEqual(whole);
}

/** What React writes of the page within a document, and what was put aside. */
function putAside(node: ReactNode) {
  const aside: string[] = [];
  const left = withinRender({ tags: new Set(), aside }, () => renderToStaticMarkup(still(node)));
  return { left, aside };
}

const pieceOf = (n: number) => `<put-aside n="${n}"></put-aside>`;

/** Elements, attributes and text as a browser reads them, to which their order says nothing. */
function read(html: string) {
  const found: unknown[] = [];
  let text = "";
  const add = (each: unknown) => {
    if (text) found.push(text);
    text = "";
    found.push(each);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => add([name, attributes]),
    onclosetag: (name) => add(`/${name}`),
    ontext: (each) => {
      text += each;
    },
  });
  parser.end(html);
  add("end");
  return found;
}

const childOf = (node: ReactNode) => (node as { props: { children: ReactNode } }).props.children;

/** How many elements React still has to write. */
function countLeft(node: ReactNode): number {
  const count = (each: unknown): number => {
    if (Array.isArray(each)) return each.map(count).reduce((sum, next) => sum + next, 0);
    if (typeof each !== "object" || each === null || !("props" in each)) return 0;
    return 1 + count(childOf(each as ReactNode));
  };
  return count(childOf(still(node)));
}

const said = fc.oneof(fc.string(), fc.constantFrom(true, false, null, undefined, 0, 1, 12, "", "a&b", '"<'));
const names =
  "className id title lang dir hidden aria-label aria-hidden data-x tabIndex role width value open disabled";
const props = fc.dictionary(fc.constantFrom(...names.split(" ")), said, { maxKeys: 4 });
const address = fc.oneof(
  fc.webPath(),
  fc.string(),
  fc.constantFrom("#a", "?q=1", "JavaScript:alert(1)", "mailto:a@b", ""),
);
const { anyPage } = fc.letrec<{ anyPage: ReactNode }>((again) => ({
  anyPage: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.constantFrom<ReactNode[]>(null, true, 7, ...Object.values(stillPages), ...Object.values(leftPages)),
    fc
      .tuple(fc.constantFrom("div", "p", "li", "photo-gallery"), props, fc.array(again("anyPage"), { maxLength: 3 }))
      .map(([tag, given, children]) => createElement(tag, given, ...children)),
    fc.tuple(address, again("anyPage")).map(([href, child]) => createElement("a", { href }, child)),
    again("anyPage").map((child) => createElement(Card, { title: "t" }, child)),
    again("anyPage").map((child) => createElement(Fragment, null, child)),
  ),
}));
