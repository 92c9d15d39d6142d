import { createElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { frameKey } from "./frame-key";

const reference = (id: string, more = {}) => Object.assign(() => {}, { $$id: id, ...more }) as never;
const Island = reference("form.client#Form");
const Uncalled = () => "a";
const page = ({ n = 1, className = "a", action = reference("send"), label = "b" }): ReactNode => (
  <main className={className}>
    {createElement("put-aside", { n })}
    <form action={action}>
      {createElement(Island, { action, words: { label }, list: [1, null, true] })}
      {undefined}
    </form>
  </main>
);

test("is the same of what React writes the same", () => {
  expect(frameKey(page({}))).toBe(frameKey(page({})));
});

test.each<[string, Parameters<typeof page>[0]]>([
  ["another piece", { n: 2 }],
  ["another attribute", { className: "b" }],
  ["another action", { action: reference("ask") }],
  ["other words for the browser's side", { label: "c" }],
  ["words that look like code", { label: 'b","list":[' }],
])("tells %s apart", (_, other) => {
  expect(frameKey(page(other))).toEqual(expect.any(String));
  expect(frameKey(page(other))).not.toBe(frameKey(page({})));
});

test("tells text, elements and their order apart", () => {
  const nodes = ["a", ["a", "b"], ["b", "a"], <b key="1">a</b>, <i key="1">a</i>, 1, "1", null, [<b key="1" />, "a"]];
  expect(new Set(nodes.map(frameKey)).size).toBe(nodes.length);
});

describe("does not know what React will write of", () => {
  test.each<[string, unknown]>([
    ["what is waited for", Promise.resolve("a")],
    ["a function that is no action", <form key="1" action={async () => {}} />],
    ["an action with values of its own", <form key="1" action={reference("send", { $$bound: [1] })} />],
    ["a component that still has to be called", createElement(Uncalled, { key: "1" })],
    ["an object with a class", <p key="1" title={new Date(0) as never} />],
  ])("%s", (_, node) => {
    expect(frameKey([node])).toBeUndefined();
  });
});
