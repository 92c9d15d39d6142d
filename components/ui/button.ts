const looks = {
  /** The one thing to do next on a screen. */
  go: "button button-go",
  plain: "button button-plain",
  quiet: "button button-quiet",
  /** For what cannot be undone. */
  danger: "button button-danger",
} as const;

/** The classes of a button, or of a link that looks like one. */
export const buttonClass = (look: keyof typeof looks = "plain", extra = ""): string =>
  extra ? `${looks[look]} ${extra}` : looks[look];

/** A small choice among others: a filter, a sort, a page. */
export const pillClass = (isOn = false): string =>
  `inline-flex min-h-11 flex-none items-center gap-2 rounded-full border px-4 text-sm md:min-h-9 ${
    isOn ? "border-ink bg-ink text-white" : "border-line-2 bg-surface hover:border-ink"
  }`;
