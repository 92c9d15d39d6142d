const steps = [
  "grown",
  "saved",
  "drafted",
  "published",
  "held",
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

/** Reads the parameter `done`, which names the change that an action has just made. */
export const parseDone = (value: string | string[] | undefined): Done | undefined =>
  steps.find((each) => each === value);
