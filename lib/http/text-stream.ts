const encoder = new TextEncoder();

/**
 * A body that asks for its next part when the reader has taken the last one, and for none after the reader left. An error
 * breaks it off. A reader who takes nothing for `patience` milliseconds is given up.
 */
export function textStream(parts: AsyncGenerator<string | Uint8Array>, patience = 120_000): ReadableStream<Uint8Array> {
  let late: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(late);
        const { value, done } = await parts.next();
        if (done) return controller.close();
        controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
        late = setTimeout(() => {
          controller.error(new Error("nobody reads this any more"));
          void parts.return(undefined);
        }, patience).unref();
      },
      async cancel() {
        clearTimeout(late);
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
