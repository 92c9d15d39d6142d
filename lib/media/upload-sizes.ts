/** Bytes of every part of an upload but the last: little is lost with a line that breaks, and a slow one shows progress. */
export const partBytes = 256 * 1024;

/** How long the part that begins there has to be. */
export const lengthOfPart = (bytes: number, offset: number): number => Math.min(partBytes, bytes - offset);
