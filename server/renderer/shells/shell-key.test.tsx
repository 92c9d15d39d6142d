import { createElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { shellKey } from "./shell-key";

const reference = (id: string, more = {}) => Object.assign(() => {}, { $$id: id, ...more }) as never;
const Island = reference("form.client#Form");
const Uncalled = () => "a";
const page = ({ n = 1, className = "a", action = reference("send"), label = "b" }): ReactNode => (
  <main className={className}>
    {createElement("html-placeholder", { n })}
    <form action={action}>
      {createElement(Island, { action, words: { label }, list: [1, null, true] })}
      {undefined}
    </form>
  </main>
);

test("a key is equal for equal trees", () => {
  expect(shellKey(page({}))).toBe(shellKey(page({})));
});

test.each<[string, Parameters<typeof page>[0]]>([
  ["another piece", { n: 2 }],
  ["another attribute", { className: "b" }],
  ["another action", { action: reference("ask") }],
  ["another property of a client component", { label: "c" }],
  ["text that looks like code", { label: 'b","list":[' }],
])("a key differs for %s", (_, other) => {
  expect(shellKey(page(other))).toEqual(expect.any(String));
  expect(shellKey(page(other))).not.toBe(shellKey(page({})));
});

test("a key differs for texts, elements and their order", () => {
  const nodes = ["a", ["a", "b"], ["b", "a"], <b key="1">a</b>, <i key="1">a</i>, 1, "1", null, [<b key="1" />, "a"]];
  expect(new Set(nodes.map(shellKey)).size).toBe(nodes.length);
});

describe("there is no key for", () => {
  test.each<[string, unknown]>([
    ["a promise", Promise.resolve("a")],
    ["a function that is no action of the build", <form key="1" action={async () => {}} />],
    ["an action with bound values", <form key="1" action={reference("send", { $$bound: [1] })} />],
    ["a server component that was not called", createElement(Uncalled, { key: "1" })],
    ["an object with a class", <p key="1" title={new Date(0) as never} />],
  ])("%s", (_, node) => {
    expect(shellKey([node])).toBeUndefined();
  });
});
