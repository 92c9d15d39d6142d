import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Bucket } from "./bucket-settings";

/** A server with one bucket, `market`, that answers what the market asks an S3 server for. It keeps files in memory. */
export async function startBucketServer() {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Map<number, Buffer>>();
  /** Statuses with which the next requests are refused. */
  const refusals: number[] = [];
  /** What the next files wait for after their first half. */
  const pauses: Promise<void>[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? "", "http://localhost");
    const key = decodeURIComponent(pathname);
    const body = await buffer(request);
    const refusal = refusals.shift();
    const isKnown = request.headers.authorization?.includes("Credential=AKIA1/") && key.startsWith("/market");
    if (refusal ?? !isKnown) return response.writeHead(refusal ?? (key.startsWith("/market") ? 403 : 404)).end();
    const upload = uploads.get(query.get("uploadId") ?? "");
    switch (request.method) {
      case "POST": {
        if (!upload) {
          uploads.set(key, new Map());
          return response.end(`<R><UploadId>${key}</UploadId></R>`);
        }
        objects.set(key, Buffer.concat([...upload].sort(([one], [other]) => one - other).map(([, part]) => part)));
        uploads.delete(key);
        return response.end("<R></R>");
      }
      case "PUT": {
        const part = Number(query.get("partNumber"));
        if (upload) upload.set(part, body);
        else objects.set(key, body);
        return response.setHeader("etag", `"${part}"`).end();
      }
      case "DELETE":
        if (upload) uploads.delete(key);
        else objects.delete(key);
        return response.writeHead(204).end();
      default: {
        if (query.has("list-type")) return response.end(listOf(objects, query));
        if (pathname === "/market/") return response.end();
        const object = objects.get(key);
        if (!object) return response.writeHead(404).end();
        const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
        const part = from ? object.subarray(Number(from), Number(to) + 1) : object;
        response.writeHead(from ? 206 : 200, { "content-length": part.byteLength });
        if (request.method === "HEAD") return response.end();
        response.write(part.subarray(0, part.byteLength / 2));
        await pauses.shift();
        return response.end(part.subarray(part.byteLength / 2));
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bucket: Bucket = {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}`,
    region: "us-east-1",
    accessKeyId: "AKIA1",
    secretAccessKey: "secret",
    name: "market",
    prefix: "files/",
  };
  return { bucket, objects, uploads, refusals, pauses, stop: () => void server.close() };
}

/** Two objects of the prefix, after those that the token counts. */
function listOf(objects: Map<string, Buffer>, query: URLSearchParams): string {
  const all = [...objects].filter(([key]) => key.startsWith(`/market/${query.get("prefix")}`));
  const from = Number(query.get("continuation-token") ?? 0);
  const contents = all
    .slice(from, from + 2)
    .map(
      ([key, { byteLength }]) =>
        `<Contents><Key>${key.slice("/market/".length)}</Key><LastModified>2026-11-02T08:00:00.000Z</LastModified><Size>${byteLength}</Size></Contents>`,
    );
  const next = from + 2 < all.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : "";
  return `<ListBucketResult>${contents.join("")}${next}</ListBucketResult>`;
}
