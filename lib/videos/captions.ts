import type { Caption } from "@/db/schema/videos/videos";
import { trimEndCharacters } from "../core/trim-characters";

export type { Caption } from "@/db/schema/videos/videos";

/** Formats captions as WebVTT, the only format that browsers read. */
export const toWebVtt = (captions: readonly Caption[]): string =>
  [
    "WEBVTT",
    ...captions.map(({ from, to, text }) => `${timestamp(from)} --> ${timestamp(to)}\n${escapeCueText(text)}`),
    "",
  ].join("\n\n");

/** Formats 00:01:02.345. */
function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23);
}

/** Escapes the text of a WebVTT cue, which ends at an empty line and may not contain `-->`. */
const escapeCueText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/\s+/g, " ").trim();

/** Whether the captions have the same texts and times. */
export const areSameCaptions = (one: readonly Caption[] = [], other: readonly Caption[] = []): boolean =>
  one.length === other.length &&
  one.every(({ from, to, text }, index) => {
    const beside = other[index];
    return beside?.from === from && beside.to === to && beside.text === text;
  });

/** Formats one caption a line: "0:00 – 0:02.5  Embroidered mouth". */
export const formatCaptions = (captions: readonly Caption[]): string =>
  captions.map(({ from, to, text }) => `${shortTime(from)} – ${shortTime(to)}  ${text}`).join("\n");

function shortTime(all: number): string {
  const seconds = Math.floor(all / 1_000);
  const part = all % 1_000 === 0 ? "" : `.${trimEndCharacters(String(all % 1_000).padStart(3, "0"), "0")}`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}${part}`;
}
