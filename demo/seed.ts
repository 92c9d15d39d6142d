/** The seed of the demo market; another seed gives another market. */
export const seed = "rattledrum";
