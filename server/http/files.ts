import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { Body } from "../page-cache/body";
import { PageCache } from "../page-cache/page-cache";
import { send, sendText } from "./send";

/** `cache-control` of files whose name changes with their content. */
export const immutable = "public, max-age=31536000, immutable";
const lifetime = { fresh: 365 * 86_400_000, stale: 0 };

/** Content types by the extension of a file name. */
export const contentTypes: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".mp4": "video/mp4",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
};
const isText = (type: string) => /^text\/|json|javascript|svg/.test(type);
const isMissing = (error: unknown) => /^(ENOENT|ENOTDIR|EISDIR)$/.test(String((error as NodeJS.ErrnoException).code));

/**
 * Compresses a file of the build, once per process, in zlib's thread pool. Files over 64 kB get quality 9: the highest
 * quality would take half a second, while the first reader waits.
 */
export const compressFile = (bytes: Buffer): Promise<Body> =>
  Body.compressed(bytes, bytes.length <= 65_536 ? 11 : 9).prepare("br");

/** Serves files of the build, whose names change with their content, from memory; compresses each once. */
export class BuildFiles {
  readonly #cache = new PageCache(64_000_000);

  constructor(readonly root: string) {}

  owns(pathname: string): boolean {
    return pathname.startsWith("/_next/static/") || pathname.startsWith("/assets/");
  }

  async serve(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const folder = pathname.startsWith("/assets/") ? "public/assets" : ".next/static";
    const base = path.join(this.root, folder);
    const file = path.join(base, decodeURIComponent(pathname).replace(/^\/(_next\/static|assets)\//, ""));
    if (!file.startsWith(base + path.sep)) return sendText(response, 404, "no such file");
    const load = () => this.#cache.load(file, lifetime, () => this.#read(file));
    try {
      send(request, response, this.#cache.find(file) ?? (await load()));
    } catch (error) {
      if (!isMissing(error)) throw error;
      sendText(response, 404, "no such file");
    }
  }

  async #read(file: string) {
    const bytes = await readFile(file);
    const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
    const headers = { "content-type": type, "cache-control": immutable };
    const body = isText(type) ? await compressFile(bytes) : Body.plain(bytes);
    return { status: 200, headers, tags: [], body };
  }
}
