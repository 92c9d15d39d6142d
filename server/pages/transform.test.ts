import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { toPlainDocument, UnfinishedDocument } from "./transform";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("a plain document", () => {
  test("keeps everything but React's scripts, byte for byte", () => {
    const kept = `<main id="content"><h1>Crying horse &amp; friends</h1><script type="application/ld+json">{"a":1}</script></main><script src="/assets/site.x.js" defer=""></script>`;
    const react = `<script>self.__next_f.push([1,"</main>"])</script><script src="/_next/static/chunks/1.js" async=""></script>`;
    expect(toPlainDocument(page(kept + react)).html).toBe(page(kept));
  });

  test("loses the hints for scripts and what waits for them, and keeps styles and fonts", () => {
    const kept = `<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/f.woff2" as="font"/>`;
    const hints = `<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/><link rel="expect" href="#r" blocking="render"/><meta name="next-size-adjust" content=""/>`;
    expect(toPlainDocument(page("", hints + kept)).html).toBe(page("", kept));
  });

  test("loses React's comments", () => {
    expect(toPlainDocument(page("<p>from <!-- -->120<!-- --> pieces</p><!--$--><b>x</b><!--/$-->")).html).toBe(
      page("<p>from 120 pieces</p><b>x</b>"),
    );
  });

  test("has what was put aside in the place of its comment, and does not look into it", () => {
    const piece = "<p>120</p><!-- kept -->";
    expect(toPlainDocument(page("<b><!--aside 1--></b><i><!--aside 0--></i>"), ["a", piece]).html).toBe(
      page(`<b>${piece}</b><i>a</i>`),
    );
  });

  test("has no form with an empty action, which HTML forbids, and keeps those that say where they go", () => {
    const sent = page(
      `<form class="a" action="" method="POST"><input value=" action="/></form><form action="/en/search"></form>`,
    );
    expect(toPlainDocument(sent).html).toBe(sent.replace(' action=""', ""));
  });

  test("names the hash of each inline style for the policy", () => {
    const hash = createHash("sha256").update("a{b:c}").digest("base64");
    expect(toPlainDocument(page("", "<style>a{b:c}</style>")).styleHashes).toEqual([`'sha256-${hash}'`]);
  });

  test("cuts a script of another site, and one in a listing's own words never was one", () => {
    expect(toPlainDocument(page(`<script src="https://evil.example/x.js"></script>`)).html).toBe(page(""));
    const words = "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>";
    expect(toPlainDocument(page(words)).html).toBe(page(words));
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
    ["a piece that is not there", page("<!--aside 0-->")],
    ["a piece within a script", page(`<script type="application/json"><!--aside 0--></script>`)],
    ["no end", "<!DOCTYPE html><html><body><p>cut"],
    ["something after its end", `${page("")}<div>late</div>`],
    ["nothing in it", ""],
  ])("%s", (_, source) => {
    expect(() => toPlainDocument(source)).toThrow(UnfinishedDocument);
  });
});
