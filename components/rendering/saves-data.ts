/** Whether the reader has asked browsers to load no more than they must. */
export const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
