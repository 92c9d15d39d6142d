import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import type { Bucket } from "./bucket-settings";
import type { FileStorage, ListedFile } from "./file-storage";

/** The server of the bucket refused a request, or failed. */
export class BucketFailed extends Error {
  constructor(
    readonly status: number,
    method: string,
  ) {
    super(`the object storage answered ${status} to ${method}`);
    this.name = "BucketFailed";
  }
}

/** Bytes of each part of a large file but the last; S3 asks for 5 MiB at least. */
const partSize = 8 * 1024 * 1024;
/** Milliseconds in which a server receives a request and begins its response; a file may take longer to read. */
const responseTimeout = 30_000;

/** Stores files in a folder of a bucket. Files of more than one part appear only once complete. */
export function objectStorage(bucket: Bucket, folder: string): FileStorage {
  const request = openBucket(bucket);
  const keyOf = (name: string) => `${folder}/${baseName(name)}`;

  async function putParts(name: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<number> {
    const key = keyOf(name);
    let size = 0;
    let upload: Upload | undefined;
    try {
      for await (const part of inPartsOf(partSize, parts)) {
        size += part.byteLength;
        if (!upload && part.byteLength < partSize) await request("PUT", key, { body: part });
        else {
          upload ??= await beginUpload(request, key);
          await upload.add(part);
        }
      }
      await upload?.complete();
      return size;
    } catch (error) {
      await upload?.abort().catch(() => {});
      throw error;
    }
  }

  return {
    putParts,
    async put(name, bytes) {
      await putParts(name, [bytes]);
    },
    async find(name) {
      const key = keyOf(name);
      const found = await request("HEAD", key, { isMissing: true });
      if (!found) return undefined;
      return {
        size: Number(found.headers.get("content-length")),
        read: (part) => Readable.from(download(request, key, part)),
      };
    },
    async remove(name) {
      await request("DELETE", keyOf(name), { isMissing: true });
    },
    list: () => listObjects(bucket, `${bucket.prefix}${folder}/`),
  };
}

/** Lists the objects below a prefix, a thousand with each request. */
async function* listObjects(bucket: Bucket, prefix: string): AsyncGenerator<ListedFile> {
  const request = openBucket({ ...bucket, prefix: "" });
  let next: string | undefined = "";
  while (next !== undefined) {
    const query = new URLSearchParams({ "list-type": "2", prefix, ...(next && { "continuation-token": next }) });
    const page = await (await request("GET", "", { query: `?${query}` })).text();
    for (const entry of page.split("<Contents>").slice(1)) {
      const name = baseName(textOf("Key", entry) ?? "");
      const storedAt = new Date(textOf("LastModified", entry) ?? "");
      yield { name, size: Number(textOf("Size", entry)), storedAt };
    }
    next = textOf("NextContinuationToken", page);
  }
}

/** Returns the text of an element; the market's names and S3's tokens and dates need no unescaping but that of `&`. */
const textOf = (element: string, xml: string): string | undefined =>
  xml.split(`<${element}>`, 2)[1]?.split("<", 1)[0]?.replaceAll("&amp;", "&");

/** Checks that the bucket exists and the key opens it. @throws BucketFailed, or the error of the connection */
export async function checkBucket(bucket: Bucket): Promise<void> {
  await openBucket({ ...bucket, prefix: "" })("HEAD", "");
}

type RequestOptions = {
  headers?: Record<string, string>;
  body?: Uint8Array | string;
  query?: string;
  /** Whether the object may be missing. */
  isMissing?: boolean;
};
type SendRequest = {
  (method: string, key: string, options: RequestOptions & { isMissing: true }): Promise<Response | undefined>;
  (method: string, key: string, options?: RequestOptions): Promise<Response>;
};

/** Returns a function that signs and sends a request about a key, repeated while the server is overloaded. */
function openBucket({ endpoint, region, accessKeyId, secretAccessKey, name, prefix }: Bucket): SendRequest {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 4, initRetryMs: 100 });
  const send = async (method: string, key: string, { query = "", isMissing, body, headers }: RequestOptions = {}) => {
    const path = `${name}/${prefix}${key}`.split("/").map(encodeURIComponent).join("/");
    const silent = new AbortController();
    const timer = setTimeout(() => silent.abort(new Error("the object storage does not respond")), responseTimeout);
    const request = { method, headers, body: body as BodyInit | undefined, signal: silent.signal };
    const response = await client.fetch(`${endpoint}/${path}${query}`, request).finally(() => clearTimeout(timer));
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404 && isMissing) return undefined;
    throw new BucketFailed(response.status, method);
  };
  return send as SendRequest;
}

type Upload = { add(part: Uint8Array): Promise<void>; complete(): Promise<void>; abort(): Promise<void> };

/** Begins the upload of a file in parts. */
async function beginUpload(request: SendRequest, key: string): Promise<Upload> {
  const begun = await request("POST", key, { query: "?uploads" });
  const id = (await begun.text()).split("<UploadId>", 2)[1]?.split("<", 1)[0];
  if (!id) throw new BucketFailed(begun.status, "POST");
  const uploadId = `uploadId=${encodeURIComponent(id)}`;
  const tags: string[] = [];
  return {
    async add(body) {
      const query = `?partNumber=${tags.length + 1}&${uploadId}`;
      const stored = await request("PUT", key, { query, body });
      tags.push(stored.headers.get("etag") ?? "");
    },
    async complete() {
      const parts = tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
      const body = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
      const completed = await request("POST", key, { query: `?${uploadId}`, body });
      // The status is sent before the parts are joined, so a failure stands in the text.
      if ((await completed.text()).includes("<Error>")) throw new BucketFailed(500, "POST");
    },
    async abort() {
      await request("DELETE", key, { query: `?${uploadId}` });
    },
  };
}

async function* download(request: SendRequest, key: string, part?: { from: number; to: number }) {
  const headers = part ? { range: `bytes=${part.from}-${part.to}` } : undefined;
  const { body } = await request("GET", key, { headers });
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>;
}

/** Joins and cuts parts to `size` bytes each, but the last. An empty file is one empty part. */
async function* inPartsOf(
  size: number,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  let isEmpty = true;
  for await (const part of parts) {
    rest = rest.byteLength ? Buffer.concat([rest, part]) : part;
    while (rest.byteLength >= size) {
      isEmpty = false;
      yield rest.subarray(0, size);
      rest = rest.subarray(size);
    }
  }
  if (isEmpty || rest.byteLength) yield rest;
}

const baseName = (name: string) => name.slice(name.lastIndexOf("/") + 1);
