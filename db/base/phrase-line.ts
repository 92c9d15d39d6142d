/** A line of a message: its index from 0, and the key and slot values of each phrase, or the text of other sentences. */
export type StoredPhraseLine = {
  line: number;
  parts: (string | { key: string; values: Readonly<Record<string, unknown>> })[];
};
