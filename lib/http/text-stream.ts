const encoder = new TextEncoder();

/**
 * Streams generated parts: it generates the next part when the reader has read the last one, and stops when the reader
 * cancels. An error of the generator fails the stream, and so does a reader that reads nothing for `timeout`
 * milliseconds.
 */
export function textStream(parts: AsyncGenerator<string | Uint8Array>, timeout = 120_000): ReadableStream<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(timer);
        const { value, done } = await parts.next();
        if (done) return controller.close();
        controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
        timer = setTimeout(() => {
          controller.error(new Error("the reader has stopped reading"));
          void parts.return(undefined);
        }, timeout).unref();
      },
      async cancel() {
        clearTimeout(timer);
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
