/** The share of questions in each language whose first page has to be good. */
export const goodFloor = 0.92;

/** The share of questions in each language that may find nothing. */
export const emptyCeiling = 0.01;
