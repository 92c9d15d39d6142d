/** The number of days over which the views and inquiries of a family are counted. */
export const figureDays = 28;
