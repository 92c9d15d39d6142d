/** Matches cells that a spreadsheet could read as a formula, a number or a command. */
const formulaLike = /^'*[=+\-@\t\r]/;

/** Escapes a cell of a CSV with a leading apostrophe, so that no program evaluates it. */
export const writeInert = (text) => (formulaLike.test(text) ? `'${text}` : text);

/** Reverses writeInert(). */
export const readInert = (cell) => (cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell);
