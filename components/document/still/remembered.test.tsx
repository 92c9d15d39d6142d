import { createElement, memo, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { withinRender } from "@/lib/document";
import { still } from "./still";

let written: string[] = [];
beforeEach(() => {
  written = [];
});

const Note = memo(({ text, of }: { text: string | number; of?: object }) => {
  written.push(String(text));
  return <p title={typeof of}>{text}</p>;
});
const Choice = memo(() => <option>b</option>);
const Form = memo(() => {
  written.push("form");
  return <form action={async () => {}}>f</form>;
});

/** What of it is put aside. */
function write(node: ReactNode, isAnew?: boolean): string[] {
  const aside: string[] = [];
  withinRender({ tags: new Set(), aside, isAnew }, () => still(node));
  return aside;
}

test("what is under memo is written once for the same values", () => {
  const page = ['<p title="undefined">a</p>'];
  expect([write(<Note text="a" />), write(<Note text="a" />)]).toEqual([page, page]);
  expect(written).toEqual(["a"]);
});

test("it is written anew for others, however alike they look", () => {
  const of = {};
  const asked: [string | number, object?][] = [
    ["1"],
    [1],
    ["b", of],
    ["b", {}],
    ["b", of],
    ['b"],["of","undefined', undefined],
  ];
  for (const [text, object] of asked) write(<Note text={text} {...(object && { of: object })} />);
  expect(written).toEqual(["1", "1", "b", "b", 'b"],["of","undefined']);
});

test("it is written anew where what is around it says how", () => {
  const choose = (value: string) => write(<select defaultValue={value}>{createElement(Choice)}</select>).join("");
  expect([choose("a"), choose("b")]).toEqual([
    "<select><option>b</option></select>",
    '<select><option selected="">b</option></select>',
  ]);
});

test("it is written each time where a part of it is React's, and where pages are React's as a whole", () => {
  expect([write(<Form />), write(<Form />)]).toEqual([["f"], ["f"]]);
  const alone = [<Note key="a" text="alone" />, <Note key="b" text="alone" />].map((each) => still(each));
  expect(renderToStaticMarkup(alone)).toBe('<p title="undefined">alone</p>'.repeat(2));
  expect(written).toEqual(["form", "form", "alone", "alone"]);
});

test("it is written each time for a page that shall be written anew", () => {
  for (const isAnew of [false, true, true, false]) write(<Note text="anew" />, isAnew);
  expect(written).toEqual(["anew", "anew", "anew"]);
});

test("what is kept does not grow without end", () => {
  for (let each = 0; each < 400; each++) write(<Note text={`n${each}`} />);
  written = [];
  write(<Note text="n399" />);
  write(<Note text="n0" />);
  expect(written).toEqual(["n0"]);
});
