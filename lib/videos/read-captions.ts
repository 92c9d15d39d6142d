import { oneLine } from "../http/plain-text";
import type { Caption } from "./captions";
import { wordLimits } from "./limits";

/** What is wrong, the last part of a key under `videos.captions`, and in which line of the text, from 1. */
export type WrongCaptions = { wrong: "noTime" | "order" | "overlap" | "noText" | "tooLong" | "tooMany"; line: number };

/** "0:00 – 0:02.5", and "00:00:00,000 --> 00:00:02,500" with what other programs write behind it. */
const span =
  /^((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*(?:-->|[-–—~～至到])\s*((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:\s(.*))?$/s;
const setting = /^(vertical|line|position|size|align|region|[XY][12]):\S+$/;
/** Word by word: one pattern for all of them would take hours over a hostile line. */
const areSettings = (rest: string) => rest.split(/\s+/).every((each) => setting.test(each));

/**
 * Captions as people type or paste them: a line each with from, to and words, or SRT or WebVTT. Strict: what is not
 * understood is told with its line, so that no word is lost unseen. Every text this accepts is written back by
 * writeCaptions() so that it reads the same.
 */
export function readCaptions(text: string): Caption[] | WrongCaptions {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const captions: Caption[] = [];
  let at = /^WEBVTT(\s|$)/.test(lines[0] ?? "") ? endOfBlock(lines, 0) : 0;
  while (at < lines.length) {
    const line = (lines[at] ?? "").trim();
    if (line === "") {
      at++;
      continue;
    }
    if (/^(NOTE|STYLE|REGION)(\s|$)/.test(line)) {
      at = endOfBlock(lines, at);
      continue;
    }
    // SRT numbers its captions; WebVTT may name them.
    const isNumbered = /^\d+$/.test(line) && span.test((lines[at + 1] ?? "").trim());
    const start = isNumbered ? at + 1 : at;
    const found = span.exec((lines[start] ?? "").trim());
    if (!found) return { wrong: "noTime", line: at + 1 };
    const [, first = "", last = "", rest = ""] = found;
    const isOneLine = rest !== "" && !areSettings(rest.trim());
    const end = isOneLine ? start + 1 : endOfBlock(lines, start, true);
    const said = isOneLine ? rest : lines.slice(start + 1, end).join(" ");
    const caption = { from: milliseconds(first), to: milliseconds(last), text: wordsOf(said) };
    const wrong = whatIsWrong(caption, captions.at(-1));
    if (wrong) return { wrong, line: start + 1 };
    captions.push(caption);
    if (captions.length > wordLimits.captions) return { wrong: "tooMany", line: start + 1 };
    at = end;
  }
  return captions;
}

function whatIsWrong({ from, to, text }: Caption, before: Caption | undefined): WrongCaptions["wrong"] | undefined {
  if (to <= from) return "order";
  if (before && from < before.to) return "overlap";
  if (text === "") return "noText";
  return [...text].length > wordLimits.caption ? "tooLong" : undefined;
}

/** The first line after a block: its empty one, or in a hurried text the next time. */
function endOfBlock(lines: readonly string[], start: number, untilTime = false): number {
  let at = start + 1;
  while (at < lines.length && lines[at]?.trim() !== "" && !(untilTime && span.test(lines[at]?.trim() ?? ""))) at++;
  return at;
}

/** Words without the marks of WebVTT and SRT: `<b>`, `<v Mei>`, `{\\an8}`. */
const wordsOf = (text: string): string =>
  oneLine(
    text
      .replace(/<\/?[a-z][^<>]*>|\{\\[^{}]*\}/gi, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );

function milliseconds(clock: string): number {
  const [whole = "", part = ""] = clock.split(/[.,]/);
  const seconds = whole.split(":").reduce((sum, each) => sum * 60 + Number(each), 0);
  return seconds * 1_000 + Number(part.padEnd(3, "0"));
}
