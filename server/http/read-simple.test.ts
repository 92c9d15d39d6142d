import { expect, test } from "vitest";
import { readSimple } from "./read-simple";

const read = (text: string) => readSimple(Buffer.from(text, "latin1"));
const asked =
  "GET /en/p/drum-1z?qty=24 HTTP/1.1\r\nHost: market.example\r\nAccept-Encoding:  br, gzip \r\nX-Empty:\r\n";

test("a request for a page is told as Node tells it", () => {
  expect(read(`${asked}Connection: Keep-Alive\r\n\r\n`)).toEqual({
    url: "/en/p/drum-1z?qty=24",
    headers: { host: "market.example", "accept-encoding": "br, gzip", "x-empty": "", connection: "Keep-Alive" },
  });
});

test("a name of JavaScript's own is a header like any other", () => {
  const { headers } = read(`${asked}constructor: x\r\n__proto__: y\r\n\r\n`) ?? {};
  expect(Object.entries(headers ?? {}).slice(-2)).toEqual([
    ["constructor", "x"],
    ["__proto__", "y"],
  ]);
});

test.each([
  ["has not ended", asked],
  ["has not ended its line", `${asked}A: b`],
  ["has two letters where it should end", `${asked}xy`],
  ["is followed by another", `${asked}\r\n${asked}\r\n`],
  ["is followed by anything", `${asked}\r\nx`],
  ["has a body", `${asked}Content-Length: 2\r\n\r\n`],
  ["may have a body", `${asked}Transfer-Encoding: chunked\r\n\r\n`],
  ["says a length in other letters", `${asked}cOnTeNt-LeNgTh: 0\r\n\r\n`],
  ["asks whether it changed", `${asked}If-None-Match: "a"\r\n\r\n`],
  ["asks for a part", `${asked}Range: bytes=0-9\r\n\r\n`],
  ["wants another protocol", `${asked}Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n`],
  ["is the last of its connection", `${asked}Connection: close\r\n\r\n`],
  ["posts", `${asked.replace("GET", "POST")}\r\n`],
  ["asks for a head", `${asked.replace("GET", "HEAD")}\r\n`],
  ["is of another version", `${asked.replace("1.1", "1.0")}\r\n`],
  ["asks a proxy", `${asked.replace("GET /", "GET http://other.example/")}\r\n`],
  ["has a space in its address", `${asked.replace("/p/", "/p /")}\r\n`],
  ["has raw bytes in its address", `${asked.replace("drum", "dr\xfcm")}\r\n`],
  ["names no host", `${asked.replace("Host", "Ghost")}\r\n`],
  ["names two hosts", `${asked}host: other.example\r\n\r\n`],
  ["folds a line", `${asked}A: b\r\n c\r\n\r\n`],
  ["has a space before the colon", `${asked}A : b\r\n\r\n`],
  ["has a name with a space", `${asked}A B: c\r\n\r\n`],
  ["has a bare line feed", `${asked}A: b\nC: d\r\n\r\n`],
  ["has a bare carriage return", `${asked}A: b\rC: d\r\n\r\n`],
  ["has a zero", `${asked}A: b\0\r\n\r\n`],
  ["is very long", `${asked}A: ${"b".repeat(8_192)}\r\n\r\n`],
  ["is nothing", ""],
  ["is a blank line first", `\r\n${asked}\r\n`],
])("one that %s is not simple", (_, text) => {
  expect(read(text)).toBeUndefined();
});
