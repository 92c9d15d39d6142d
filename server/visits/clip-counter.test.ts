import { afterEach, describe, expect, test, vi } from "vitest";
import { ClipCounter } from "./clip-counter";

vi.stubEnv("LOG_LEVEL", "silent");

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const from = (address: string, more = {}) => ({ "x-client-address": address, "user-agent": phone, ...more });

let written: { plays: [string, number][]; led: [number, number][] }[] = [];
let isDown = false;
const counter = () =>
  new ClipCounter(async ({ plays, led }) => {
    if (isDown) throw new Error("away");
    written.push({ plays: [...plays], led: [...led] });
    plays.clear();
    led.clear();
  });
afterEach(() => {
  written = [];
  isDown = false;
});

describe("a video", () => {
  test("counts one play per visitor and hour, when a person requests its first bytes", async () => {
    const clips = counter();
    for (const url of ["/media/clip-1.mp4", "/media/clip-1.mp4?x", "/media/clip-1-320.webp", "/media/../clip-2.mp4"])
      clips.play(url, from("203.0.113.7"), 1_000);
    clips.play("/media/clip-1.mp4", from("203.0.113.8", { range: "bytes=0-" }), 1_000);
    clips.play("/media/clip-1.mp4", from("203.0.113.9", { range: "bytes=65536-" }), 1_000);
    clips.play("/media/clip-1.mp4", { ...from("203.0.113.9"), "user-agent": "Googlebot-Video/1.0" }, 1_000);
    await clips.flush();
    clips.play("/media/clip-1.mp4", from("203.0.113.7"), Date.now() + 3_700_000);
    await clips.stop();
    expect(written).toEqual([
      { plays: [["clip-1", 2]], led: [] },
      { plays: [["clip-1", 1]], led: [] },
    ]);
  });

  test("counts a visitor who opens a listing from its page", async () => {
    const clips = counter();
    const page = { referer: "https://market.example/zh/videos/horse-2s" };
    clips.see("/zh/p/horse-3t", from("203.0.113.7", page));
    clips.see("/zh/p/horse-3t", from("203.0.113.7", page));
    clips.see("/zh/shop/horses", from("203.0.113.8", page));
    clips.see("/zh/p/horse-3t", from("203.0.113.8"));
    clips.see("/zh/p/horse-3t", from("203.0.113.9", { referer: "https://market.example/zh/videos" }));
    clips.see("/zh/p/horse-3t", from("203.0.113.9", { referer: "not an address" }));
    clips.see("/zh/p/horse-3t", from("203.0.113.9", { ...page, purpose: "prefetch" }));
    await clips.stop();
    expect(written).toEqual([{ plays: [], led: [[100, 1]] }]);
  });

  test("keeps its counts while the database is unreachable", async () => {
    const clips = counter();
    isDown = true;
    clips.play("/media/clip-1.mp4", from("203.0.113.7"));
    await clips.flush();
    isDown = false;
    await clips.stop();
    expect(written).toEqual([{ plays: [["clip-1", 1]], led: [] }]);
  });
});
