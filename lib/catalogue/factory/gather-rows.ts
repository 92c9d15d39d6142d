type Row = Record<string, unknown>;

/**
 * Converts form fields named `lines.0.state` to a list `lines`. `requiredFields` maps each list to the field that a row
 * requires; rows without it are dropped.
 */
export function gatherRows(values: unknown, requiredFields: Record<string, string>): Row {
  const lists: Record<string, Row[]> = Object.fromEntries(Object.keys(requiredFields).map((name) => [name, []]));
  const rest: Row = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, list = "", index, field] = /^(\w{1,20})\.(\d{1,2})\.(\w{1,20})$/.exec(name) ?? [];
    const rows = lists[list];
    if (!rows || index === undefined || field === undefined) rest[name] = value;
    else rows[Number(index)] = { ...rows[Number(index)], [field]: value };
  }
  const filled = Object.entries(lists).map(([name, rows]) => [
    name,
    rows.filter((row) => row && String(row[requiredFields[name] ?? ""] ?? "").trim() !== ""),
  ]);
  return { ...rest, ...Object.fromEntries(filled) };
}
