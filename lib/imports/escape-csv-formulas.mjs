/** A spreadsheet takes what begins like this for a formula, a number or a command. */
const lively = /^'*[=+\-@\t\r]/;

/** A cell of a CSV that no program will work out: it begins with one quote mark more. */
export const writeInert = (text) => (lively.test(text) ? `'${text}` : text);

/** The text that writeInert() was given. */
export const readInert = (cell) => (cell.startsWith("'") && lively.test(cell) ? cell.slice(1) : cell);
