/** Whole numbers as PostgreSQL writes an array; drizzle would send a JavaScript array as a list of parameters. */
export const intArray = (values: readonly number[]): string => `{${values.join(",")}}`;
