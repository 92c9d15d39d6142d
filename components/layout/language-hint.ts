/** That a page is there in the reader's language, in that language, and the name of the button that closes the line. */
export type ReadIn = { text: string; close: string };
