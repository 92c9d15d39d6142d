import type { Call } from "./fuzz/bodies";

/** Sends a call and drops the body of the response. */
export async function send(origin: string, { method, path, headers, body }: Call): Promise<Response> {
  const signal = AbortSignal.timeout(60_000);
  const sent = { method, headers, redirect: "manual", signal } as const;
  const response = await fetch(origin + path, body ? { ...sent, body: new Uint8Array(body) } : sent);
  await response.body?.cancel();
  return response;
}
