/** Matches cells that a spreadsheet could read as a formula, a number or a command. */
const formulaLike = /^'*[=+\-@\t\r]/;

/** Escapes a cell of a CSV with a leading apostrophe, so that no program evaluates it. */
export const escapeFormula = (text) => (formulaLike.test(text) ? `'${text}` : text);

/** Reverses escapeFormula(). */
export const unescapeFormula = (cell) => (cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell);
