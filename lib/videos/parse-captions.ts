import { oneLine } from "../http/plain-text";
import type { Caption } from "./captions";
import { textLimits } from "./limits";

/** The error, which is the last part of a key under `videos.captions`, and its line in the text, from 1. */
export type InvalidCaptions = {
  wrong: "noTime" | "order" | "overlap" | "noText" | "tooLong" | "tooMany";
  line: number;
};

/** "0:00 – 0:02.5", and "00:00:00,000 --> 00:00:02,500" with the settings that other programs write after it. */
const span =
  /^((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*(?:-->|[-–—~～至到])\s*((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:\s(.*))?$/s;
const setting = /^(vertical|line|position|size|align|region|[XY][12]):\S+$/;
/** Tests each word, because one pattern for all of them would take exponential time for a hostile line. */
const areSettings = (rest: string) => rest.split(/\s+/).every((each) => setting.test(each));

/**
 * Parses captions that people type or paste: one a line with start, end and text, or SRT or WebVTT. It is strict: an
 * error has its line, so that no text is lost silently. formatCaptions() formats every accepted text so that it is
 * parsed unchanged.
 */
export function parseCaptions(text: string): Caption[] | InvalidCaptions {
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
    const content = isOneLine ? rest : lines.slice(start + 1, end).join(" ");
    const caption = { from: milliseconds(first), to: milliseconds(last), text: textOf(content) };
    const wrong = errorOf(caption, captions.at(-1));
    if (wrong) return { wrong, line: start + 1 };
    captions.push(caption);
    if (captions.length > textLimits.captions) return { wrong: "tooMany", line: start + 1 };
    at = end;
  }
  return captions;
}

function errorOf({ from, to, text }: Caption, before: Caption | undefined): InvalidCaptions["wrong"] | undefined {
  if (to <= from) return "order";
  if (before && from < before.to) return "overlap";
  if (text === "") return "noText";
  return [...text].length > textLimits.caption ? "tooLong" : undefined;
}

/** Returns the first line after a block: an empty one, or, if `untilTime` is set, the next line with a time. */
function endOfBlock(lines: readonly string[], start: number, untilTime = false): number {
  let at = start + 1;
  while (at < lines.length && lines[at]?.trim() !== "" && !(untilTime && span.test(lines[at]?.trim() ?? ""))) at++;
  return at;
}

/** Removes the markup of WebVTT and SRT: `<b>`, `<v Mei>`, `{\\an8}`. */
const textOf = (text: string): string =>
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
