/** Parameters in the order of the address; those that are undefined or empty are left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** Formats a query string with its "?"; empty without parameters. */
export const query = (values: Parameters): string => {
  const present = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return present.length ? `?${new URLSearchParams(present)}` : "";
};
