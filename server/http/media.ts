import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { Cdn } from "@/lib/core/cdn-settings";
import { log } from "@/lib/core/log";
import { routePattern } from "@/lib/core/route-pattern";
import { type MediaSource, mediaSource, TooManyRenditions } from "@/lib/media/renditions-on-demand";
import { mediaHeaders } from "../page-cache/shared-headers";
import { contentTypes, immutable } from "./files";
import { readRange } from "./range";
import { sendText } from "./send";

/** Serves pictures and videos, which never change under their name, from the media storage. */
export class MediaFiles {
  constructor(
    dataDir: string,
    readonly source: MediaSource = mediaSource(dataDir),
    readonly cdn?: Cdn | undefined,
  ) {}

  owns(url: string): boolean {
    return url.startsWith("/media/");
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#serve(request, response);
    } catch (error) {
      if (error instanceof TooManyRenditions) return sendText(response, 503, "busy", { "retry-after": "2" });
      if (!response.destroyed) log.error("media.failed", { path: routePattern("/media/[file]"), error });
      sendText(response, 500, "something went wrong");
    }
  }

  async #serve({ url = "", method, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = /^\/media\/([a-z0-9-]{1,100}\.(?:avif|webp|jpg|mp4))$/.exec(url.split("?", 1)[0] ?? "")?.[1];
    const file = name && (await this.source.find(name));
    if (!file) return sendText(response, 404, "no such file");
    const etag = `"${name}"`;
    const keys = this.cdn && mediaHeaders(keyOf(name), this.cdn.form);
    const about = { "cache-control": immutable, etag, "content-security-policy": "default-src 'none'", ...keys };
    if (headers["if-none-match"] === etag) return void response.writeHead(304, about).end();

    const isPartWanted = method === "GET" && [undefined, etag].includes(headers["if-range"]?.toString());
    const part = isPartWanted ? readRange(headers.range, file.size) : undefined;
    if (part === "beyond") return sendText(response, 416, "no such part", { "content-range": `bytes */${file.size}` });
    const headersOfFile = { ...about, "accept-ranges": "bytes", "content-type": contentTypes[path.extname(name)] };
    if (part) {
      const { from, to } = part;
      const range = { "content-range": `bytes ${from}-${to}/${file.size}`, "content-length": to - from + 1 };
      response.writeHead(206, { ...headersOfFile, ...range });
    } else response.writeHead(200, { ...headersOfFile, "content-length": file.size });
    if (method === "HEAD") return void response.end();
    await pipeline(file.read(part), response);
  }
}

/** The first part of the name, which all files of a picture share, and the whole stem of a video's. */
function keyOf(name: string): string {
  const stem = name.slice(0, name.lastIndexOf("."));
  return name.endsWith(".mp4") ? stem : stem.slice(0, stem.lastIndexOf("-"));
}
