import type { EditorWords } from "./words";

export type Mark = "own" | "built" | "machine" | "stale";

const looks: Record<Mark, string> = {
  own: "bg-jade-soft text-jade",
  built: "bg-paper text-ink-2",
  machine: "bg-paper text-ink-2",
  stale: "bg-amber-soft text-amber",
};

/** Shows a text's origin, or that it is outdated. */
export const TextMark = ({ mark, words }: { mark: Mark; words: EditorWords["texts"]["marks"] }) => (
  <span className={`rounded-[5px] px-1.5 py-0.5 font-medium text-xs ${looks[mark]}`}>{words[mark]}</span>
);

/** Returns the mark of a saved text; undefined if there is none. */
export const markOf = (text: { origin: string; isStale: boolean } | undefined): Mark | undefined =>
  text && (text.isStale ? "stale" : text.origin === "built" || text.origin === "machine" ? text.origin : "own");
