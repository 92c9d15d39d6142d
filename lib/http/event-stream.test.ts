import { describe, expect, test, vi } from "vitest";
import { eventStream, type StreamSource } from "./event-stream";

/** Creates a source whose state the test sets; `notify` reports a possible change. */
function makeSource() {
  const source = { state: "1" as string | undefined, notify: () => {}, end: () => {}, unsubscribe: vi.fn() };
  const stream: StreamSource = {
    look: async () => source.state,
    subscribe(onChange, end) {
      Object.assign(source, { notify: onChange, end });
      return source.unsubscribe;
    },
  };
  return { source, stream };
}

const read = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
  const { value, done } = await reader.read();
  return done ? "end" : new TextDecoder().decode(value);
};
const openFrom = (address: string, stream: StreamSource, signal = new AbortController().signal) => {
  const response = eventStream(address, signal, "1", stream);
  const reader = response.body?.getReader();
  if (!reader) throw new Error("no stream");
  return { response, reader };
};

describe("a stream of events", () => {
  test("sends the current state at first, and again at each change", async () => {
    const { source, stream } = makeSource();
    const { response, reader } = openFrom("a", stream);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(await read(reader)).toContain("event: changed\ndata: 1\n\n");
    source.state = "2";
    source.notify();
    expect(await read(reader)).toBe("event: changed\ndata: 2\n\n");
    source.notify();
    expect(await read(reader)).toBe(": still here\n\n");
    await reader.cancel();
    expect(source.unsubscribe).toHaveBeenCalledOnce();
  });

  test("ends when its reader loses access or leaves, or when the source ends", async () => {
    const refused = makeSource();
    const first = openFrom("b", refused.stream);
    await read(first.reader);
    refused.source.state = undefined;
    refused.source.notify();
    expect(await read(first.reader)).toBe("end");

    const left = makeSource();
    const leaving = new AbortController();
    const second = openFrom("b", left.stream, leaving.signal);
    await read(second.reader);
    leaving.abort();
    expect(await read(second.reader)).toBe("end");

    const stopped = makeSource();
    const third = openFrom("b", stopped.stream);
    await read(third.reader);
    stopped.source.end();
    expect(await read(third.reader)).toBe("end");
    for (const { source } of [refused, left, stopped]) expect(source.unsubscribe).toHaveBeenCalledOnce();
  });

  test("is refused if its address has thirty open ones, until one of them ends", async () => {
    const { stream } = makeSource();
    const readers = Array.from({ length: 30 }, () => openFrom("c", stream).reader);
    const refused = eventStream("c", new AbortController().signal, "1", stream);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(eventStream("d", new AbortController().signal, "1", stream).status).toBe(200);
    await readers[0]?.cancel();
    expect(eventStream("c", new AbortController().signal, "1", stream).status).toBe(200);
  });
});
