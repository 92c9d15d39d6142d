/** What a design brought is counted over so many days. */
export const figureDays = 28;
