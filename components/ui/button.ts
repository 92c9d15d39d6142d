const looks = {
  /** The primary action of a screen; at most one. */
  go: "button button-go",
  plain: "button button-plain",
  quiet: "button button-quiet",
  /** For actions that cannot be undone. */
  danger: "button button-danger",
} as const;

/** Returns the CSS classes of a button, or of a link that looks like one. */
export const buttonClass = (look: keyof typeof looks = "plain", extra = ""): string =>
  extra ? `${looks[look]} ${extra}` : looks[look];

/** Returns the CSS classes of a small choice such as a filter, a sort or a page number. */
export const pillClass = (isOn = false): string =>
  `inline-flex min-h-11 flex-none items-center gap-2 rounded-full border px-4 text-sm md:min-h-9 ${
    isOn ? "border-ink bg-ink text-white" : "border-line-2 bg-surface hover:border-ink"
  }`;
