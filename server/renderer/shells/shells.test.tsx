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

/** What happened, in order. */
let done: string[];
let pages: PageRenderer;
/** Runs while Next renders. */
let duringNext = () => {};

beforeEach(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
  done = [];
  duringNext = () => {};
  pages = new PageRenderer(next, async () => doll);
});

const read = oncePerRender(async (word: string) => {
  done.push("read");
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

/** A page as any developer writes it. */
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
    done.push("page");
    return DollPage(props);
  },
  generateMetadata: async ({ params }) => {
    const { doll: word = "" } = await params;
    await read(word);
    return metadataOf(word);
  },
};

/** Stands for Next: renders the same page with what it writes around it. */
const next: RequestListener = async ({ url = "", method }, response) => {
  done.push("Next");
  duringNext();
  const word = url.split(/[/?]/)[3] ?? "";
  const element = await DollPage({ params: Promise.resolve({ doll: word }) }).catch(() => undefined);
  if (!element) return response.writeHead(404).end("");
  const body = renderToStaticMarkup(await element.type(element.props));
  const form = method === "POST" ? "<i>typed</i>" : "";
  return response.end(around(renderHead("en", metadataOf(word)), body + form));
};
const around = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const pageOf = (word: string, more = "") => around(renderHead("en", metadataOf(word)), `<b>the ${word}</b>${more}`);

const addressOf = (word: string): PageAddress => ({
  page: "d/[doll]",
  params: { locale: "en", doll: word },
  query: {},
});
async function render(word: string, asked: Partial<IncomingMessage> = {}, signal = new AbortController().signal) {
  const page = await pages.render(requestOf({ url: `/en/d/${word}`, ...asked }), addressOf(word), signal);
  return { ...page, html: page.html?.toString() };
}

describe("of pages of one kind", () => {
  test("Next renders the first, and the others are rendered into its shell, each with one read", async () => {
    const rendered = [await render("horse"), await render("lamp"), await render("kite")];
    expect(done).toEqual(["page", "read", "Next", "page", "read", "page", "read"]);
    expect(rendered.map(({ html }) => html)).toEqual(["horse", "lamp", "kite"].map((word) => pageOf(word)));
    const [first, second] = rendered;
    expect(Object.keys(second?.headers ?? {})).toEqual(Object.keys(first?.headers ?? {}));
    for (const page of rendered) expect(page).toMatchObject({ status: 200, cookies: [], tags: ["home"] });
    expect(second?.headers.etag).not.toBe(first?.headers.etag);
  });

  test("Next answers forms, and reads again what they may have changed", async () => {
    for (const word of ["horse", "lamp"]) await render(word);
    done = [];
    expect((await render("kite", { method: "POST" })).html).toBe(pageOf("kite", "<i>typed</i>"));
    expect(done).toEqual(["Next", "read"]);
  });

  test.each(["gone", "odd"])("Next answers one that is %s", async (word) => {
    for (const other of ["horse", "lamp"]) await render(other);
    done = [];
    expect(await render(word)).toMatchObject({ status: 410 });
    expect(done).toEqual(["page", "read", "Next"]);
  });

  test("one that sets a cookie becomes no shell", async () => {
    pages = new PageRenderer(
      (request, response) => next(request, response.setHeader("set-cookie", "a=1")),
      async () => doll,
    );
    for (const word of ["horse", "lamp"]) await render(word);
    expect(done.filter((each) => each === "Next")).toHaveLength(2);
  });

  test("one that nobody waits for any more is given up", async () => {
    pages = new PageRenderer(next, () => new Promise(() => {}));
    const late = new AbortController();
    const page = render("horse", {}, late.signal);
    late.abort(new Error("late"));
    await expect(page).rejects.toThrow("late");
    expect(done).toEqual([]);
  });
});

test("without shells Next renders every page, whole", async () => {
  pages = new PageRenderer(next);
  const bodies = [await render("horse"), await render("lamp")].map(({ html }) => html);
  expect(bodies).toEqual([pageOf("horse"), pageOf("lamp")]);
  expect(done).toEqual(["Next", "read", "Next", "read"]);
});
