/** Parameters that filter or sort a list: search engines do not index pages with one of them. */
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

/** The parameters of a category and of a search, in the order of the address. */
export const categoryParameters = ["qty", ...narrowingParameters, "currency", "page"] as const;
/** `exact`: the spelling of the words is not corrected. */
export const searchParameters = ["q", "exact", "in", ...categoryParameters] as const;
