export function writeInert(text: string): string;
export function readInert(cell: string): string;
