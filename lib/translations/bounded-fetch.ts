/** Bytes of a response. */
const maxBytes = 200_000;

/** Fetches without following redirects, and fails if the response exceeds the limit. */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "error" });
  let bytes = 0;
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.error(new Error("the answer is too long"));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted ?? null, { status: response.status, headers: response.headers });
};
