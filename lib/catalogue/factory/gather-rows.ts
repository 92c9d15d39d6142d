type Row = Record<string, unknown>;

/**
 * Fields named `lines.0.state` become a list under `lines`. `needs` names each list and the field without which a row is
 * left out.
 */
export function gatherRows(values: unknown, needs: Record<string, string>): Row {
  const lists: Record<string, Row[]> = Object.fromEntries(Object.keys(needs).map((name) => [name, []]));
  const rest: Row = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, list = "", index, field] = /^(\w{1,20})\.(\d{1,2})\.(\w{1,20})$/.exec(name) ?? [];
    const rows = lists[list];
    if (!rows || index === undefined || field === undefined) rest[name] = value;
    else rows[Number(index)] = { ...rows[Number(index)], [field]: value };
  }
  const filled = Object.entries(lists).map(([name, rows]) => [
    name,
    rows.filter((row) => row && String(row[needs[name] ?? ""] ?? "").trim() !== ""),
  ]);
  return { ...rest, ...Object.fromEntries(filled) };
}
