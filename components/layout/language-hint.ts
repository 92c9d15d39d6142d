/** Response of /api/hint, in the reader's language: the text of the link, and the label of the close button. */
export type LanguageHint = { text: string; close: string };
