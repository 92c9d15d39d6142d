import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fillIn, toPlainHtml, UnfinishedDocument } from "./to-plain-html";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const toPlain = (source: string, pieces: string[] = []) => fillIn(toPlainHtml(source), pieces);
const piece = (n: number) => `<html-placeholder n="${n}"></html-placeholder>`;

describe("a plain document", () => {
  test("keeps everything but React's scripts, byte for byte", () => {
    const html = `<main id="content"><h1>Crying horse &amp; friends</h1><script type="application/ld+json">{"a":1}</script></main><script src="/assets/site.x.js" defer=""></script>`;
    const react = `<script>self.__next_f.push([1,"</main>"])</script><script src="/_next/static/chunks/1.js" async=""></script>`;
    expect(toPlain(page(html + react))).toBe(page(html));
  });

  test("drops hints for scripts and elements that wait for them, and keeps styles and fonts", () => {
    const html = `<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/f.woff2" as="font"/>`;
    const hints = `<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/><link rel="expect" href="#r" blocking="render"/><meta name="next-size-adjust" content=""/>`;
    expect(toPlain(page("", hints + html))).toBe(page("", html));
  });

  test("drops React's comments", () => {
    expect(toPlain(page("<p>from <!-- -->120<!-- --> pieces</p><!--$--><b>x</b><!--/$-->"))).toBe(
      page("<p>from 120 pieces</p><b>x</b>"),
    );
  });

  test("contains each piece at its placeholder, without parsing the piece", () => {
    const pieces = ["a", "<p>120</p><!-- kept --><script>1</script>"];
    expect(toPlain(page(`<b>${piece(1)}</b>${piece(0)}<i>x${piece(0)}</i>`), pieces)).toBe(
      page(`<b>${pieces[1]}</b>a<i>xa</i>`),
    );
  });

  test("can be filled again with other pieces", () => {
    const shell = toPlainHtml(page(`<b>${piece(0)}</b>`));
    expect(shell.parts).toEqual([page("<b>|</b>").split("|")[0], 0, page("<b>|</b>").split("|")[1]]);
    expect([fillIn(shell, ["a"]), fillIn(shell, ["b"])]).toEqual([page("<b>a</b>"), page("<b>b</b>")]);
  });

  test("drops empty form actions, which HTML forbids, and keeps all others", () => {
    const sent = page(
      `<form class="a" action="" method="POST"><input value=" action="/></form><form action="/en/search"></form>`,
    );
    expect(toPlain(sent)).toBe(sent.replace(' action=""', ""));
  });

  test("lists the hash of each inline style for the policy", () => {
    const hash = createHash("sha256").update("a{b:c}").digest("base64");
    expect(toPlainHtml(page("", "<style>a{b:c}</style>")).styleHashes).toEqual([`'sha256-${hash}'`]);
  });

  test("drops a script of another site, and keeps escaped script text of a listing", () => {
    expect(toPlain(page(`<script src="https://evil.example/x.js"></script>`))).toBe(page(""));
    const words = "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>";
    expect(toPlain(page(words))).toBe(page(words));
  });
});

describe("an unfinished page is refused when it has", () => {
  test.each([
    ["a pending boundary", page("<!--$?--><p>wait</p><!--/$-->")],
    ["a failed boundary", page("<!--$!--><p>oh</p><!--/$-->")],
    ["a boundary that is being retried", page("<!--$~--><p>oh</p><!--/$-->")],
    ["a placeholder", page(`<template id="B:0"></template>`)],
    ["a streamed segment", page(`<div hidden id="S:0">late</div>`)],
    ["a boundary's id", page(`<div id="B:1f"></div>`)],
    ["Next's error shell", page("").replace("<html", `<html id="__next_error__"`)],
    ["a form that only a script can send", page(`<form action="javascript:throw 1"></form>`)],
    ["a button that only a script can press", page(`<button formaction="javascript:throw 1">x</button>`)],
    ["a missing piece", page(piece(0))],
    ["a piece within a script", page(`<script type="application/json">${piece(0)}</script>`)],
    ["a piece without a number", page("<html-placeholder></html-placeholder>")],
    ["no end", "<!DOCTYPE html><html><body><p>cut"],
    ["content after its end", `${page("")}<div>late</div>`],
    ["no content", ""],
  ])("%s", (_, source) => {
    expect(() => toPlain(source)).toThrow(UnfinishedDocument);
  });
});
