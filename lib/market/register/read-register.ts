import type { CellError, RegisterFacts } from "@/db/schema";
import { Refusal } from "@/lib/core/errors";
import { oneLine } from "@/lib/http/plain-text";
import { locales } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { words } from "@/lib/i18n/messages";
import { parseWholeNumber, toLatinDigits } from "@/lib/i18n/parse-number";
import { normalizeHeader } from "@/lib/imports/columns";
import type { SheetRow } from "@/lib/imports/sheet-pool";

export const registerColumns = ["district", "floor", "area", "street", "number", "squareMetres", "tenant"] as const;
export type RegisterColumn = (typeof registerColumns)[number];

/** A row as it could be read; `errors` is null for a correct one. */
export type RegisterRow = RegisterFacts & {
  row: number;
  districtCode: string | null;
  floor: number | null;
  number: string | null;
  errors: CellError[] | null;
};

/** Maps every name of a district, as a list may state it, to its code: "D1", "District 1", "一区", "1". */
export type DistrictCodes = ReadonlyMap<string, string>;

const needed = ["district", "floor", "number"] as const satisfies RegisterColumn[];
const key = (name: MessageKey): MessageKey => name;

/**
 * Reads the rows of a list. A booth that an earlier row has already is an error that names that row.
 * @throws Refusal without the headers of district, floor and number, with a duplicate one, or without rows
 */
export function readRegister([head, ...rows]: SheetRow[], districts: DistrictCodes): RegisterRow[] {
  const headers = head?.cells.map((cell) => cell.trim()) ?? [];
  const columns = headers.map((header) => headerColumns().get(normalizeHeader(header)));
  if (needed.some((column) => !columns.includes(column)))
    throw new Refusal("register.file.noHeaders", { field: "file" });
  const duplicate = headers.find((_, at) => columns[at] && columns.indexOf(columns[at]) !== at);
  if (duplicate !== undefined) throw new Refusal("imports.file.headerTwice", { field: "file", header: duplicate });
  if (rows.length === 0) throw new Refusal("register.file.noRows", { field: "file" });
  const firstRows = new Map<string, number>();
  return rows.map(({ row, cells }) => {
    const cellOf = (column: RegisterColumn) => oneLine(cells[columns.indexOf(column)] ?? "");
    const read = readRow(row, cellOf, districts);
    if (read.errors) return read;
    const place = `${read.districtCode} ${read.floor} ${read.number}`;
    const first = firstRows.get(place);
    firstRows.set(place, first ?? row);
    if (first === undefined) return read;
    return { ...read, errors: [{ column: "number", code: key("register.errors.twice"), args: { row: first } }] };
  });
}

/** Returns the column of each header, in all languages. */
function headerColumns(): Map<string, RegisterColumn> {
  const known = new Map<string, RegisterColumn>();
  for (const locale of locales)
    for (const column of registerColumns)
      known.set(normalizeHeader(words(locale)(`register.columns.${column}`)), column);
  return known;
}

function readRow(row: number, cellOf: (column: RegisterColumn) => string, districts: DistrictCodes): RegisterRow {
  const errors: CellError[] = [];
  const wrong = (column: RegisterColumn, code: MessageKey) => {
    errors.push({ column, code });
    return null;
  };
  const whole = (column: RegisterColumn, code: MessageKey, maximum: number) => {
    const text = cellOf(column);
    if (!text) return null;
    const value = parseWholeNumber(text);
    return value !== undefined && value >= 1 && value <= maximum ? value : wrong(column, code);
  };
  const text = (column: RegisterColumn, maximum: number) => {
    const value = cellOf(column);
    return value.length <= maximum ? value || null : wrong(column, key("register.errors.long"));
  };
  const floor = parseFloor(cellOf("floor"));
  const number = toLatinDigits(cellOf("number")).replaceAll(" ", "").toUpperCase();
  const read = {
    row,
    districtCode:
      districts.get(normalizeHeader(cellOf("district"))) ?? wrong("district", key("register.errors.district")),
    floor: floor ?? wrong("floor", key("register.errors.floor")),
    area: text("area", 4)?.toUpperCase() ?? null,
    street: whole("street", key("register.errors.whole"), 999),
    number: /^[A-Z0-9-]{1,12}$/.test(number) ? number : wrong("number", key("register.errors.number")),
    squareMetres: whole("squareMetres", key("register.errors.whole"), 10_000),
    tenant: text("tenant", 200),
  };
  return { ...read, errors: errors.length > 0 ? errors : null };
}

/** Parses "1", "1F", "1楼" and "1层" as floor 1. */
function parseFloor(text: string): number | undefined {
  const [, digit] = /^([1-9])(?:f|楼|层)?$/i.exec(toLatinDigits(text)) ?? [];
  return digit === undefined ? undefined : Number(digit);
}
