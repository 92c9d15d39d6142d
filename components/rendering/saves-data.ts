/** Returns whether the browser's data saver is on. */
export const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
