const steps = [
  "grown",
  "saved",
  "drafted",
  "published",
  "paused",
  "resumed",
  "discontinued",
  "removed",
  "incomplete",
  "discarded",
  "copied",
  "together",
  "undone",
] as const;
export type Done = (typeof steps)[number];

/** What has just happened, as the address says after a form was sent. */
export const doneIn = (value: string | string[] | undefined): Done | undefined => steps.find((each) => each === value);
