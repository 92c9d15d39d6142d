/** Formats whole numbers as a PostgreSQL array; Drizzle would send a JavaScript array as a list of parameters. */
export const intArray = (values: readonly number[]): string => `{${values.join(",")}}`;
