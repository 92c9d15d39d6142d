import type { RequestListener } from "node:http";
import { notFound } from "next/navigation";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mayRecall, putAside } from "@/lib/aside";
import { answerWith, tagDocument } from "@/lib/document";
import { drawBy } from "@/lib/drawings";
import { readOnce } from "@/lib/read-once";

/** What was done, in its order. */
let done: string[];
let makePage: typeof import("./make-page").makePage;

beforeEach(async () => {
  done = [];
  vi.resetModules();
  vi.stubEnv("LOG_LEVEL", "silent");
  vi.stubEnv("CHECK_DRAWN", "0");
  ({ makePage } = await import("./make-page"));
});
afterEach(() => vi.unstubAllEnvs());

const read = readOnce("words", async (word: string) => {
  done.push("read");
  return `the ${word}`;
});

/** A page of Next's and the same page drawn. */
async function say(word: string) {
  const said = await read(word);
  if (word === "gone") {
    answerWith(410);
    notFound();
  }
  if (word === "odd") answerWith(410);
  tagDocument("home");
  return { n: putAside(`<b>${said}</b>`), head: `<title>${said}</title>` };
}
drawBy({ kind: "d", hasHandle: true }, async ({ handle }) => {
  done.push("draw");
  const { head } = await say(handle);
  return { key: "k", head };
});
let whileWritten = () => {};
let written = (n: number) => `<put-aside n="${n}"></put-aside>`;
const handle: RequestListener = async ({ url = "", method }, response) => {
  done.push("Next");
  whileWritten();
  const word = url.split(/[/?]/)[3] ?? "";
  const { n, head } = await say(word).catch(() => ({ n: -1, head: "" }));
  if (n < 0) return response.writeHead(404).end("");
  const form = method === "POST" ? "<i>typed</i>" : "";
  return response.end(`<!DOCTYPE html><html><head>${head}</head><body>${written(n)}${form}</body></html>`);
};
const ask = async (word: string, more = {}, signal = new AbortController().signal) => {
  const page = await makePage(handle, { path: `/en/d/${word}`, headers: {}, ...more }, signal);
  return { ...page, html: page.html && Buffer.from(page.html).toString() };
};
const pageOf = (word: string, more = "") =>
  `<!DOCTYPE html><html><head><title>the ${word}</title></head><body><b>the ${word}</b>${more}</body></html>`;

describe("of pages of one kind", () => {
  test("Next renders the first, and all others are drawn, each read once", async () => {
    const pages = [await ask("horse"), await ask("lamp"), await ask("kite")];
    expect(done).toEqual(["draw", "read", "Next", "draw", "read", "draw", "read"]);
    expect(pages.map(({ html }) => html)).toEqual(["horse", "lamp", "kite"].map((word) => pageOf(word)));
    const [first, second] = pages;
    expect(Object.keys(second?.headers ?? {})).toEqual(Object.keys(first?.headers ?? {}));
    for (const page of pages) expect(page).toMatchObject({ status: 200, cookies: [], tags: ["home"] });
    expect(second?.headers.etag).not.toBe(first?.headers.etag);
  });

  test("Next answers forms, and reads again what they may have changed", async () => {
    for (const word of ["horse", "lamp"]) await ask(word);
    done = [];
    expect((await ask("kite", { method: "POST", body: Buffer.from("a=1") })).html).toBe(pageOf("kite", "<i>typed</i>"));
    expect(done).toEqual(["Next", "read"]);
  });

  test.each(["gone", "odd"])("Next says what is wrong with one that is %s", async (word) => {
    for (const other of ["horse", "lamp"]) await ask(other);
    done = [];
    expect(await ask(word)).toMatchObject({ status: 410 });
    expect(done).toEqual(["draw", "read", "Next"]);
  });

  test("one that nobody waits for any more is given up", async () => {
    const late = new AbortController();
    drawBy({ kind: "d", hasHandle: true }, () => new Promise(() => {}));
    const answer = ask("horse", {}, late.signal);
    late.abort(new Error("late"));
    await expect(answer).rejects.toThrow("late");
    expect(done).toEqual([]);
    drawBy({ kind: "d", hasHandle: true }, async ({ handle }) => ({ key: "k", head: (await say(handle)).head }));
  });
});

describe("a page that was drawn is checked", () => {
  beforeEach(() => vi.stubEnv("CHECK_DRAWN", "2"));

  test("now and then, and drawn again when Next writes the same", async () => {
    for (const word of ["horse", "lamp", "kite"]) await ask(word);
    await vi.waitFor(() => expect(done.filter((each) => each === "Next")).toHaveLength(2));
    done = [];
    await ask("doll");
    expect(done).not.toContain("Next");
  });

  test("without anything that was written before", async () => {
    const recalls: boolean[] = [];
    whileWritten = () => void recalls.push(mayRecall());
    for (const word of ["horse", "lamp", "kite"]) await ask(word);
    await vi.waitFor(() => expect(recalls).toEqual([true, false]));
    whileWritten = () => {};
  });

  test("again when something may have changed in between", async () => {
    for (const word of ["horse", "lamp"]) await ask(word);
    const usual = written;
    written = (n) => {
      written = usual;
      return `<p>${usual(n)}</p>`;
    };
    await ask("kite");
    await vi.waitFor(() => expect(done.filter((each) => each === "Next")).toHaveLength(3));
    done = [];
    await ask("doll");
    expect(done).not.toContain("Next");
  });

  test("and nothing is drawn any more, nor taken from before, when Next writes something else", async () => {
    for (const word of ["horse", "lamp"]) await ask(word);
    const usual = written;
    written = (n) => `<p>${usual(n)}</p>`;
    await ask("kite");
    await vi.waitFor(async () => {
      done = [];
      expect((await ask("doll")).html).toContain("<p><b>the doll</b></p>");
      expect(done).toEqual(["Next", "read"]);
    });
    whileWritten = () => expect(mayRecall()).toBe(false);
    expect((await ask("ball")).html).toContain("<p><b>the ball</b></p>");
    [written, whileWritten] = [usual, () => {}];
  });
});
