import { beforeEach, describe, expect, test } from "vitest";
import { OpenFeeds } from "./open-feeds";

const limits = { all: 3, network: 2, stalledMs: 10_000 };
let feeds: OpenFeeds;
let now = 0;
const open = (network: string) => feeds.open(network, () => now);

describe("open feeds", () => {
  beforeEach(() => {
    feeds = new OpenFeeds(limits);
    now = 0;
  });

  test("are limited in total and per network, and closing one frees its slot", () => {
    const first = open("10.0.0.1");
    expect(open("10.0.0.1")).toBeDefined();
    expect(open("10.0.0.1")).toBeUndefined();
    expect(open("10.0.0.2")).toBeDefined();
    expect(open("10.0.0.3")).toBeUndefined();
    first?.close();
    expect(open("10.0.0.3")).toBeDefined();
  });

  test("are evicted for a new reader once they have stalled, the longest stalled first", () => {
    const [stalled, busy, third] = [open("10.0.0.1"), open("10.0.0.2"), open("10.0.0.3")];
    now = 9_999;
    busy?.take();
    expect(open("10.0.0.4")).toBeUndefined();
    now = 10_000;
    third?.take();
    expect(open("10.0.0.4")).toBeDefined();
    expect(() => stalled?.take()).toThrow("stalled");
    busy?.take();
    expect(open("10.0.0.5")).toBeUndefined();
  });
});
