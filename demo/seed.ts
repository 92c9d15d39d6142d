/** What the demo market grows from: another seed gives another market. */
export const seed = "rattledrum";
