/** What a quick reply may leave open, to be filled in for the inquiry it is used in. */
export const placeholders = ["name", "design", "quantity", "shop"] as const;
export type Filling = Record<(typeof placeholders)[number], string>;

const open = /\{([^{}]*)\}/g;
const isKnown = (name: string): name is keyof Filling => (placeholders as readonly string[]).includes(name);

/** Names in braces that nothing fills, as they were typed. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(open)].map(([, name = ""]) => name).filter((name) => !isKnown(name));

/** The words with everything filled in. */
export const fillIn = (text: string, filling: Filling): string =>
  text.replace(open, (whole, name: string) => (isKnown(name) ? filling[name] : whole));
