export function escapeFormula(text: string): string;
export function unescapeFormula(cell: string): string;
