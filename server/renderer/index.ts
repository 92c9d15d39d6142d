import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";

/** The page of `app` for an address (`p/[listing]`), the parameters of its path, undecoded, and its query. */
export type PageAddress = { page: string; params: Record<string, string>; query: Record<string, string> };

export type PageRequest = {
  method?: string;
  path: string;
  headers: IncomingHttpHeaders;
  body?: Uint8Array;
  /** Set for pages that may be rendered into a shell; see shells/README.md. */
  address?: PageAddress;
};

/** A rendered page before compression. A page without `html` is a redirect, or a status that has its own page. */
export type Page = {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  tags: string[];
  html?: Buffer;
};

/** Renders pages, and proxies all other requests to Next. */
export type Renderer = {
  /** @throws RendererEnded, the signal's reason once it is aborted, or the error of the render */
  render(request: PageRequest, signal: AbortSignal): Promise<Page>;
  /** Drops cached reads with these tags, or all of them, before it renders any page that is requested afterwards. */
  invalidate(tags?: readonly string[]): void;
  /**
   * Streams a request that is no page to Next, and the response back. @param body replaces the request's own
   * @throws RendererEnded when there was no response; its cause is the body's error where that was the reason
   */
  proxy(request: IncomingMessage, response: ServerResponse, body?: Readable): Promise<void>;
};

/** The render worker ended, or none runs. */
export class RendererEnded extends Error {}
