/** What narrows or reorders a list: pages with one of these in their address are not for search engines. */
export const narrowingParameters = [
  "min",
  "max",
  "moq",
  "days",
  "verified",
  "factory",
  "speaks",
  "district",
  "attr",
  "sort",
] as const;

/** The parameters of a category and of a search, in their order. */
export const categoryParameters = ["qty", ...narrowingParameters, "currency", "page"] as const;
export const searchParameters = ["q", "in", ...categoryParameters] as const;
