/** The constraint that refused a statement, such as `users_email_unique`; undefined for other failures. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause)
    if ("constraint_name" in each && typeof each.constraint_name === "string") return each.constraint_name;
  return undefined;
}
