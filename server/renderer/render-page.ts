import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import type { DocumentRender } from "@/lib/rendering/document-render";
import { contentPolicy, revalidate } from "./headers";
import type { Page, PageAddress } from "./index";
import { type Rendered, renderWithNext } from "./render-with-next";
import type { PageModules } from "./shells/page-modules";
import { PageShells } from "./shells/page-shells";
import { toStaticHtml } from "./shells/static-html";
import { fillIn, type PlainHtml, toPlainHtml } from "./to-plain-html";

/** Renders plain pages: into a shell where there is one, otherwise with Next. */
export class PageRenderer {
  readonly #shells: PageShells | undefined;

  /** Without `modules` there are no shells and no static HTML: Next renders whole pages. */
  constructor(
    readonly handle: RequestListener,
    modules?: PageModules,
  ) {
    this.#shells = modules && new PageShells(modules);
  }

  /**
   * @param request is sent to Next as it is
   * @throws the signal's reason if that comes first, UnfinishedDocument, or the error of Next
   */
  async render(request: IncomingMessage, address: PageAddress | undefined, signal: AbortSignal): Promise<Page> {
    const isForm = request.method !== "GET";
    // A form's action may change what the page reads after it, so reads are not shared.
    const baseState: DocumentRender = {
      tags: new Set(),
      at: new Date(),
      isAnswer: isForm,
      reads: isForm ? undefined : new Map(),
    };
    const shells = isForm ? undefined : this.#shells;
    const direct = address && (await shells?.renderDirectly(address, baseState, signal));
    signal.throwIfAborted();
    const shell = direct && shells?.find(direct);
    if (shell) return toPage({ status: 200, tags: direct.tags }, shell, [...direct.pieces, direct.head]);

    const pieces: string[] = [];
    const state = {
      ...baseState,
      toStaticHtml: this.#shells && ((node) => toStaticHtml(node, pieces)),
    } satisfies DocumentRender;
    const rendered = await renderWithNext(this.handle, request, state, signal);
    const { status, headers } = rendered;
    if (!hasContent(rendered)) return withoutContent(rendered, state.tags);
    const plain = toPlainHtml(rendered.body.toString());
    const cookies = [headers["set-cookie"] ?? []].flat().map(String);
    if (direct && status === 200 && cookies.length === 0) shells?.add(direct, plain);
    return toPage({ status, cookies, tags: state.tags }, plain, pieces);
  }
}

/**
 * Statuses whose page Next renders: 422 for a form with errors, 429 for one that was sent too often, and 404 for a page
 * that says itself what is missing.
 */
const hasContent = ({ status, isPage }: Rendered) =>
  status < 300 || status === 422 || status === 429 || (status === 404 && isPage);

function withoutContent({ status, headers }: Rendered, tags: Set<string>): Page {
  const cookies = [headers["set-cookie"] ?? []].flat().map(String);
  const isRedirect = status < 400;
  const about = isRedirect ? { location: String(headers.location), "cache-control": revalidate } : {};
  return { status, cookies, tags: [...tags], headers: about as Record<string, string> };
}

type About = { status: number; tags: Set<string>; cookies?: string[] };

function toPage({ status, tags, cookies = [] }: About, plain: PlainHtml, pieces: readonly string[]): Page {
  const html = Buffer.from(fillIn(plain, pieces));
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": revalidate,
    etag: `W/"${createHash("sha1").update(html).digest("base64url")}"`,
    "content-security-policy": contentPolicy(plain.styleHashes),
    "cross-origin-opener-policy": "same-origin",
  };
  return { status, cookies, tags: [...tags], headers, html };
}
