/** By name, in the order they are written; what is undefined or empty is left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

export const query = (values: Parameters): string => {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return given.length ? `?${new URLSearchParams(given)}` : "";
};
