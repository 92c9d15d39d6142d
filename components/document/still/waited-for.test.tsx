import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { withinRender } from "@/lib/document";
import { still } from "./still";

const Late = async ({ word }: { word: Promise<string> }) => <b>{await word}</b>;
const Rest = ({ hear }: { hear: () => void }) => {
  hear();
  return <i>rest</i>;
};
const Fails = () => {
  throw new Error("at once");
};

/** A promise of somebody who hears of it when it fails. */
function failing() {
  const word = Promise.reject(new Error("no word"));
  word.catch(() => {});
  return word;
}

test("what is waited for is written where it belongs, and all the rest meanwhile", async () => {
  const { promise, say } = open();
  let isRestWritten = false;
  const page = still(
    <p>
      a <Late word={promise} /> z <Rest hear={() => (isRestWritten = true)} />
    </p>,
  );
  expect(isRestWritten).toBe(true);
  say("late");
  expect(renderToStaticMarkup(await page)).toBe("<p>a <b>late</b> z <i>rest</i></p>");
});

test("it is put aside in one piece with what is around it", async () => {
  const aside: string[] = [];
  const page = (
    <main>
      {createElement("section", { contextMenu: "m" }, <p>a</p>)}
      <Late word={Promise.resolve("late")} /> and
    </main>
  );
  const left = await withinRender({ tags: new Set(), aside }, async () => renderToStaticMarkup(await still(page)));
  expect(left).toBe(`<main><section contextMenu="m">${pieceOf(0)}</section>${pieceOf(1)}</main>`);
  expect(aside).toEqual(["<p>a</p>", "<b>late</b> and"]);
});

test("the page fails where it fails", async () => {
  const page = still(
    <p>
      <Late word={failing()} />
    </p>,
  );
  await expect(page).rejects.toThrow("no word");
});

test("it is no failure of its own where something else failed before", async () => {
  const page = (
    <p>
      <Late word={failing()} />
      <Fails />
    </p>
  );
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.on("unhandledRejection", hear);
  expect(() => still(page)).toThrow("at once");
  await new Promise(setImmediate);
  process.off("unhandledRejection", hear);
  expect(unheard).toEqual([]);
});

const pieceOf = (n: number) => `<put-aside n="${n}"></put-aside>`;

function open() {
  let say = (_: string) => {};
  const promise = new Promise<string>((resolve) => {
    say = resolve;
  });
  return { promise, say };
}
