/** Returns whether the browser's data saver is on. */
export const hasDataSaver = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
