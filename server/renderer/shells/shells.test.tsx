import type { IncomingMessage, RequestListener } from "node:http";
import { notFound } from "next/navigation";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { StaticHtml } from "@/components/rendering/static-html";
import type { Locale } from "@/lib/i18n/locale";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { oncePerRender } from "@/lib/rendering/once-per-render";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import type { PageAddress } from "../index";
import { PageRenderer } from "../render-page";
import { requestOf } from "../request.fixture";
import type { PageModule } from "./page-modules";
import { renderHead } from "./render-head";

/** The calls of page, reads and Next, in order. */
let calls: string[];
let pages: PageRenderer;
/** Runs while Next renders. */
let duringNext = () => {};

beforeEach(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
  calls = [];
  duringNext = () => {};
  pages = new PageRenderer(next, async () => doll);
});

const read = oncePerRender(async (word: string) => {
  calls.push("read");
  return `the ${word}`;
});

const metadataOf = (word: string) =>
  pageMetadata({
    locale: "en",
    pathIn: (locale: Locale) => `/${locale}/d/${word}`,
    title: `the ${word}`,
    description: "d",
  });

type Props = Parameters<PageModule["default"]>[0];

/** An ordinary page component. */
async function DollPage({ params }: Pick<Props, "params">) {
  const { doll: word = "" } = await params;
  const name = await read(word);
  if (word === "gone") {
    setResponseStatus(410);
    notFound();
  }
  if (word === "odd") setResponseStatus(410);
  tagDocument("home");
  return (
    <StaticHtml>
      <b>{name}</b>
    </StaticHtml>
  );
}
const doll: PageModule = {
  default: (props) => {
    calls.push("page");
    return DollPage(props);
  },
  generateMetadata: async ({ params }) => {
    const { doll: word = "" } = await params;
    await read(word);
    return metadataOf(word);
  },
};

/** Stands for Next: renders the same page into a whole document. */
const next: RequestListener = async ({ url = "", method }, response) => {
  calls.push("Next");
  duringNext();
  const word = url.split(/[/?]/)[3] ?? "";
  const element = await DollPage({ params: Promise.resolve({ doll: word }) }).catch(() => undefined);
  if (!element) return response.writeHead(404).end("");
  const body = renderToStaticMarkup(await element.type(element.props));
  if (method === "POST") return response.end(wrap(titleOf(word), `${body}<i>typed</i>`));
  return response.end(wrap(renderHead("en", metadataOf(word)), body));
};
/** The head of the response to a form, whose metadata is only a title. */
const titleOf = (word: string) => `<title>${metadataOf(word).title}</title>`;
const wrap = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const pageOf = (word: string) => wrap(renderHead("en", metadataOf(word)), `<b>the ${word}</b>`);

const addressOf = (word: string): PageAddress => ({
  page: "d/[doll]",
  params: { locale: "en", doll: word },
  query: {},
});
async function render(word: string, options: Partial<IncomingMessage> = {}, signal = new AbortController().signal) {
  const page = await pages.render(requestOf({ url: `/en/d/${word}`, ...options }), addressOf(word), signal);
  return { ...page, html: page.html?.toString() };
}

describe("pages of one kind", () => {
  test("share the shell of the first, which Next renders; each is read once", async () => {
    const rendered = [await render("horse"), await render("lamp"), await render("kite")];
    expect(calls).toEqual(["page", "read", "Next", "page", "read", "page", "read"]);
    expect(rendered.map(({ html }) => html)).toEqual(["horse", "lamp", "kite"].map((word) => pageOf(word)));
    const [first, second] = rendered;
    expect(Object.keys(second?.headers ?? {})).toEqual(Object.keys(first?.headers ?? {}));
    for (const page of rendered) expect(page).toMatchObject({ status: 200, cookies: [], tags: ["home"] });
    expect(second?.headers.etag).not.toBe(first?.headers.etag);
  });

  test("leave forms to Next, which repeats reads that a form may have changed", async () => {
    for (const word of ["horse", "lamp"]) await render(word);
    calls = [];
    expect((await render("kite", { method: "POST" })).html).toBe(wrap(titleOf("kite"), "<b>the kite</b><i>typed</i>"));
    expect(calls).toEqual(["Next", "read"]);
  });

  test.each(["gone", "odd"])("leave one that is %s to Next", async (word) => {
    for (const other of ["horse", "lamp"]) await render(other);
    calls = [];
    expect(await render(word)).toMatchObject({ status: 410 });
    expect(calls).toEqual(["page", "read", "Next"]);
  });

  test("store no shell of one that sets a cookie", async () => {
    pages = new PageRenderer(
      (request, response) => next(request, response.setHeader("set-cookie", "a=1")),
      async () => doll,
    );
    for (const word of ["horse", "lamp"]) await render(word);
    expect(calls.filter((each) => each === "Next")).toHaveLength(2);
  });

  test("give up one whose request is aborted", async () => {
    pages = new PageRenderer(next, () => new Promise(() => {}));
    const late = new AbortController();
    const page = render("horse", {}, late.signal);
    late.abort(new Error("late"));
    await expect(page).rejects.toThrow("late");
    expect(calls).toEqual([]);
  });
});

test("without shells Next renders every page, whole", async () => {
  pages = new PageRenderer(next);
  const bodies = [await render("horse"), await render("lamp")].map(({ html }) => html);
  expect(bodies).toEqual([pageOf("horse"), pageOf("lamp")]);
  expect(calls).toEqual(["Next", "read", "Next", "read"]);
});
