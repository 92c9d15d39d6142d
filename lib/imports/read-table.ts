import { Refusal } from "../core/errors";
import { type AttributeNamesByCode, type Column, knownHeaders, normalizeHeader } from "./columns";
import { fitRow } from "./fit-row";
import type { SheetRow } from "./sheet-pool";

export type TableRow = { row: number; cells: Map<Column, string>; sent: string[] };
export type Table = { headers: string[]; columns: (Column | undefined)[]; rows: TableRow[] };

/**
 * Maps the columns of a table by its headers; unknown columns are ignored.
 * @throws Refusal without known headers, with a duplicate one, or without rows
 */
export function readTable([head, ...rows]: SheetRow[], attributes: AttributeNamesByCode): Table {
  const headers = head?.cells.map((cell) => cell.trim()) ?? [];
  const columns = toColumns(headers, attributes);
  if (!columns.includes("sku") && !columns.includes("id"))
    throw new Refusal("imports.file.noHeaders", { field: "file" });
  const duplicate = headers.find((_, at) => columns[at] && columns.indexOf(columns[at]) !== at);
  if (duplicate !== undefined) throw new Refusal("imports.file.headerTwice", { field: "file", header: duplicate });
  if (rows.length === 0) throw new Refusal("imports.file.noRows", { field: "file" });
  return {
    headers,
    columns,
    rows: rows.map(({ row, cells }) => readRow({ row, cells: fitRow(cells, columns) }, columns)),
  };
}

/** Returns the column of each header; undefined for an unknown one. */
export function toColumns(headers: readonly string[], attributes: AttributeNamesByCode): (Column | undefined)[] {
  const known = knownHeaders(attributes);
  return headers.map((header) => known.get(normalizeHeader(header)));
}

/** Maps the cells of a row by column. */
export const readRow = ({ row, cells }: SheetRow, columns: (Column | undefined)[]): TableRow => ({
  row,
  cells: new Map(columns.flatMap((column, at) => (column ? [[column, (cells[at] ?? "").trim()] as const] : []))),
  sent: cells,
});
