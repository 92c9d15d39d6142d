/** A line of a message that consists of phrases: its index from 0, and the key and slot values of each phrase. */
export type StoredPhraseLine = { line: number; said: { key: string; values: Readonly<Record<string, unknown>> }[] };
