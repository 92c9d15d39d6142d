/** The placeholders of a quick reply, filled in with data of the inquiry. */
export const placeholders = ["name", "design", "quantity", "shop"] as const;
export type Filling = Record<(typeof placeholders)[number], string>;

const inBraces = /\{([^{}]*)\}/g;
const isKnown = (name: string): name is keyof Filling => (placeholders as readonly string[]).includes(name);

/** Returns the unknown names in braces as they were typed. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(inBraces)].map(([, name = ""]) => name).filter((name) => !isKnown(name));

/** Replaces each known placeholder by its value. */
export const fillIn = (text: string, filling: Filling): string =>
  text.replace(inBraces, (whole, name: string) => (isKnown(name) ? filling[name] : whole));
