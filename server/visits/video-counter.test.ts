import { afterEach, describe, expect, test, vi } from "vitest";
import { VideoCounter } from "./video-counter";

vi.stubEnv("LOG_LEVEL", "silent");

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const from = (address: string, more = {}) => ({ "x-client-address": address, "user-agent": phone, ...more });

let written: { plays: [string, number][]; led: [number, number][] }[] = [];
let isDown = false;
const counter = () =>
  new VideoCounter(async ({ plays, led }) => {
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
    const videos = counter();
    for (const url of ["/media/clip-1.mp4", "/media/clip-1.mp4?x", "/media/clip-1-320.webp", "/media/../clip-2.mp4"])
      videos.play(url, from("203.0.113.7"), 1_000);
    videos.play("/media/clip-1.mp4", from("203.0.113.8", { range: "bytes=0-" }), 1_000);
    videos.play("/media/clip-1.mp4", from("203.0.113.9", { range: "bytes=65536-" }), 1_000);
    videos.play("/media/clip-1.mp4", { ...from("203.0.113.9"), "user-agent": "Googlebot-Video/1.0" }, 1_000);
    await videos.flush();
    videos.play("/media/clip-1.mp4", from("203.0.113.7"), Date.now() + 3_700_000);
    await videos.stop();
    expect(written).toEqual([
      { plays: [["clip-1", 2]], led: [] },
      { plays: [["clip-1", 1]], led: [] },
    ]);
  });

  test("counts a visitor who opens a listing from its page", async () => {
    const videos = counter();
    const page = { referer: "https://market.example/zh/videos/horse-2s" };
    videos.see("/zh/p/horse-3t", from("203.0.113.7", page));
    videos.see("/zh/p/horse-3t", from("203.0.113.7", page));
    videos.see("/zh/shop/horses", from("203.0.113.8", page));
    videos.see("/zh/p/horse-3t", from("203.0.113.8"));
    videos.see("/zh/p/horse-3t", from("203.0.113.9", { referer: "https://market.example/zh/videos" }));
    videos.see("/zh/p/horse-3t", from("203.0.113.9", { referer: "not an address" }));
    videos.see("/zh/p/horse-3t", from("203.0.113.9", { ...page, purpose: "prefetch" }));
    await videos.stop();
    expect(written).toEqual([{ plays: [], led: [[100, 1]] }]);
  });

  test("keeps its counts while the database is unreachable", async () => {
    const videos = counter();
    isDown = true;
    videos.play("/media/clip-1.mp4", from("203.0.113.7"));
    await videos.flush();
    isDown = false;
    await videos.stop();
    expect(written).toEqual([{ plays: [["clip-1", 1]], led: [] }]);
  });
});
