import { formatTag, type Locale } from "@/lib/i18n/locale";
import { fillPlaceholders } from "../types";
import type { EditorWords } from "../words";
import type { DraftState } from "./use-draft.client";

type Props = { state: DraftState; savedAt?: string; isPublic: boolean; locale: Locale; words: EditorWords["draft"] };

/** Shows whether the draft is saved on the server. */
export function DraftStatus({ state, savedAt, isPublic, locale, words }: Props) {
  if (state === "untouched") return null;
  const color = state === "kept" ? "bg-jade" : state === "unsent" ? "bg-amber" : "bg-drum";
  return (
    <p role="status" className="flex items-baseline gap-2 text-ink-2 text-sm" data-draft={state}>
      <span aria-hidden="true" className={`size-2 flex-none rounded-full ${color}`} />
      <span suppressHydrationWarning>
        {state === "kept" && savedAt
          ? fillPlaceholders(words.saved, { time: formatTime(savedAt, locale) })
          : textOf(state, words)}
        {state === "kept" && isPublic && ` ${words.notShown}`}
      </span>
    </p>
  );
}

const textOf = (state: DraftState, words: Props["words"]): string =>
  state === "signedOut" ? words.signedOut : state === "refused" ? words.refused : words.unsent;

/** Formats a moment in the browser's time zone; adds the day unless it is today. @param at ISO time */
export function formatTime(at: string, locale: Locale): string {
  const [date, now] = [new Date(at), new Date()];
  const isToday = date.toDateString() === now.toDateString();
  return date.toLocaleString(formatTag(locale), {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    ...(!isToday && { day: "numeric", month: "short" }),
  });
}
