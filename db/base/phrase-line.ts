/** A line of a message, counted from 0, that consists of phrases of the phrase book: their keys and the values of their slots. */
export type StoredPhraseLine = { line: number; said: { key: string; values: Readonly<Record<string, unknown>> }[] };
