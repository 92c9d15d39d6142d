/** No answer, or one that says what is wrong. `status` is 0 without a line; `received` comes with 409. */
export class AskFailure extends Error {
  constructor(
    readonly status: number,
    message = "",
    readonly received?: number,
  ) {
    super(message);
  }
}

type Question = {
  method: string;
  path: string;
  body?: Blob | string;
  signal?: AbortSignal;
  /** Hears how many bytes of the body have gone out. */
  onProgress?: (loaded: number) => void;
  wants?: "json" | "blob";
};

/** A line that gives no sign of life for so long, in milliseconds, is taken for broken. */
const patience = 120_000;

/** Asks once. XMLHttpRequest, since fetch tells nothing of what has gone out. @throws AskFailure */
export function askServer<Answer>({
  method,
  path,
  body,
  signal,
  onProgress,
  wants = "json",
}: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (status: number, message?: string, received?: number) =>
      reject(new AskFailure(status, message, received));
    request.open(method, path);
    request.responseType = wants;
    request.timeout = patience;
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
      const told = wants === "blob" ? await textOf(response) : response;
      fail(status, told?.error, told?.received);
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

/** The address below this one, with its parameters and more. */
export function pathBelow(path: string, below: string, more: Record<string, string | number> = {}): string {
  const [folder, query] = path.split("?", 2);
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) parameters.set(name, String(value));
  return `${folder}${below}?${parameters}`;
}
