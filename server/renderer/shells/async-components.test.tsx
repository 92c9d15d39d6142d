import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toStaticHtml } from "./static-html";

const Late = async ({ word }: { word: Promise<string> }) => <b>{await word}</b>;
const Later = async () => (
  <>
    <Late word={Promise.resolve("one")} />
    <Late word={Promise.resolve("two")} />
  </>
);
const Rest = ({ onRender }: { onRender: () => void }) => {
  onRender();
  return <i>rest</i>;
};
const Fails = () => {
  throw new Error("at once");
};

async function htmlOf(node: React.ReactNode) {
  const pieces: string[] = [];
  const left = renderToStaticMarkup(await toStaticHtml(node, pieces));
  return { left, pieces };
}

/** A rejected promise that reports nothing by itself. */
function makeRejection() {
  const word = Promise.reject(new Error("no word"));
  word.catch(() => {});
  return word;
}

test("an async component's result is inserted in its place, and the rest renders meanwhile", async () => {
  let resolve = (_: string) => {};
  const word = new Promise<string>((done) => {
    resolve = done;
  });
  let hasRendered = false;
  const rendering = htmlOf(
    <p>
      a <Late word={word} /> z <Rest onRender={() => (hasRendered = true)} />
    </p>,
  );
  expect(hasRendered).toBe(true);
  resolve("late");
  expect((await rendering).pieces).toEqual(["<p>a <b>late</b> z <i>rest</i></p>"]);
});

test("an async component may return another one", async () => {
  expect((await htmlOf(<Later />)).pieces).toEqual(["<b>one</b><b>two</b>"]);
});

test("its result is one piece with its static neighbours", async () => {
  const page = (
    <main>
      <form action={() => {}}>
        <p>a</p>
      </form>
      <Late word={Promise.resolve("late")} /> and
    </main>
  );
  expect((await htmlOf(page)).pieces).toEqual(["<p>a</p>", "<b>late</b> and"]);
});

test("the page fails when an async component fails", async () => {
  const page = (
    <p>
      <Late word={makeRejection()} />
    </p>
  );
  await expect(htmlOf(page)).rejects.toThrow("no word");
});

test("a second failure is not left unhandled", async () => {
  const page = (
    <p>
      <Late word={makeRejection()} />
      <Fails />
    </p>
  );
  const unhandled: unknown[] = [];
  const record = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", record);
  await expect(htmlOf(page)).rejects.toThrow("at once");
  await new Promise(setImmediate);
  process.off("unhandledRejection", record);
  expect(unhandled).toEqual([]);
});
