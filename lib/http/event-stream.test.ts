import { describe, expect, test, vi } from "vitest";
import { eventStream, type Source } from "./event-stream";

/** A source whose state the test sets; `news` says that it may have changed. */
function makeSource() {
  const source = { now: "1" as string | undefined, news: () => {}, end: () => {}, unhear: vi.fn() };
  const stream: Source = {
    look: async () => source.now,
    hear(heard, end) {
      Object.assign(source, { news: heard, end });
      return source.unhear;
    },
  };
  return { source, stream };
}

const read = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
  const { value, done } = await reader.read();
  return done ? "end" : new TextDecoder().decode(value);
};
const openFrom = (address: string, stream: Source, signal = new AbortController().signal) => {
  const response = eventStream(address, signal, "1", stream);
  const reader = response.body?.getReader();
  if (!reader) throw new Error("no stream");
  return { response, reader };
};

describe("a stream of events", () => {
  test("says what stands at first, and again whenever it is another", async () => {
    const { source, stream } = makeSource();
    const { response, reader } = openFrom("a", stream);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(await read(reader)).toContain("event: changed\ndata: 1\n\n");
    source.now = "2";
    source.news();
    expect(await read(reader)).toBe("event: changed\ndata: 2\n\n");
    source.news();
    expect(await read(reader)).toBe(": still here\n\n");
    await reader.cancel();
    expect(source.unhear).toHaveBeenCalledOnce();
  });

  test("ends when its reader may not know any more, leaves, or everything ends", async () => {
    const refused = makeSource();
    const first = openFrom("b", refused.stream);
    await read(first.reader);
    refused.source.now = undefined;
    refused.source.news();
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
    for (const { source } of [refused, left, stopped]) expect(source.unhear).toHaveBeenCalledOnce();
  });

  test("is refused past thirty of one address, until one of them has ended", async () => {
    const { stream } = makeSource();
    const readers = Array.from({ length: 30 }, () => openFrom("c", stream).reader);
    const refused = eventStream("c", new AbortController().signal, "1", stream);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(eventStream("d", new AbortController().signal, "1", stream).status).toBe(200);
    await readers[0]?.cancel();
    expect(eventStream("c", new AbortController().signal, "1", stream).status).toBe(200);
  });
});
