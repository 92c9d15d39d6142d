import { expect, test } from "vitest";
import { deviceOf } from "./device-of";

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0",
    "Edge · Windows",
  ],
  [
    "Mozilla/5.0 (Linux; Android 15; SM-S928B) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36",
    "Chrome · Android",
  ],
  ["Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Safari/537.36 MicroMessenger/8.0.50", "WeChat · Android"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1", "Safari · iPhone"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0", "Firefox · Linux"],
  [
    "Mozilla/5.0 (Linux; Android 14; SM-S918B) Chrome/130.0 SamsungBrowser/28.0 Mobile Safari/537.36",
    "Samsung Internet · Android",
  ],
  ["curl/8.5.0", undefined],
  ["", undefined],
  [null, undefined],
])("%s is stored as %s", (agent, device) => {
  expect(deviceOf(agent)).toBe(device);
});
