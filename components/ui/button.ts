const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-m border-[1.5px] px-5 text-center font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-55";

const looks = {
  /** The one thing to do next on a screen. */
  go: "border-drum bg-drum text-white hover:border-drum-dark hover:bg-drum-dark",
  plain: "border-ink bg-surface text-ink hover:bg-paper",
  quiet: "border-line-2 bg-surface text-ink hover:border-ink",
  /** For what cannot be undone. */
  danger: "border-drum bg-surface text-drum hover:bg-drum-soft",
} as const;

/** The classes of a button, or of a link that looks like one. */
export const buttonClass = (look: keyof typeof looks = "plain", extra = ""): string =>
  `${base} ${looks[look]} ${extra}`;

/** A small choice among others: a filter, a sort, a page. */
export const pillClass = (isOn = false): string =>
  `inline-flex min-h-11 flex-none items-center gap-2 rounded-full border px-4 text-sm md:min-h-9 ${
    isOn ? "border-ink bg-ink text-white" : "border-line-2 bg-surface hover:border-ink"
  }`;
