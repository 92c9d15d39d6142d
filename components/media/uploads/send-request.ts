/** A request that failed. `status` is 0 without a connection; `received` is the offset that comes with 409. */
export class RequestFailure extends Error {
  constructor(
    readonly status: number,
    message = "",
    readonly received?: number,
  ) {
    super(message);
  }
}

type RequestOptions = {
  method: string;
  path: string;
  body?: Blob | string;
  signal?: AbortSignal;
  /** Receives the number of bytes sent. */
  onProgress?: (loaded: number) => void;
  wants?: "json" | "blob";
};

/** Milliseconds after which a request without progress counts as failed. */
const timeoutMs = 120_000;

/** Sends one request, with XMLHttpRequest because fetch reports no upload progress. @throws RequestFailure */
export function sendRequest<Answer>({
  method,
  path,
  body,
  signal,
  onProgress,
  wants = "json",
}: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (status: number, message?: string, received?: number) =>
      reject(new RequestFailure(status, message, received));
    request.open(method, path);
    request.responseType = wants;
    request.timeout = timeoutMs;
    if (body !== undefined)
      request.setRequestHeader(
        "content-type",
        typeof body === "string" ? "application/json" : "application/octet-stream",
      );
    else if (method !== "GET") request.setRequestHeader("content-type", "application/json");
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onload = async () => {
      const { status, response } = request;
      if (status >= 200 && status < 300 && response) return resolve(response);
      const failure = wants === "blob" ? await textOf(response) : response;
      fail(status, failure?.error, failure?.received);
    };
    request.onerror = () => fail(0);
    request.ontimeout = () => fail(0);
    request.onabort = () => fail(0);
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    if (signal?.aborted) return fail(0);
    request.send(body);
  });
}

const textOf = async (response: Blob | null): Promise<{ error?: string; received?: number } | undefined> => {
  try {
    return JSON.parse((await response?.text()) ?? "");
  } catch {
    return undefined;
  }
};

/** Returns a path below this one, with its query parameters and further ones. */
export function subpathOf(path: string, below: string, extra: Record<string, string | number> = {}): string {
  const [folder, query] = path.split("?", 2);
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(extra)) parameters.set(name, String(value));
  return `${folder}${below}?${parameters}`;
}
