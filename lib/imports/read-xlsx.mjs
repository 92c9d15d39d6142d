import { unzipSync } from "fflate";
import { readXml } from "./read-xml.mjs";
import { Refused } from "./refused.mjs";

const book = "xl/workbook.xml";
const relations = "xl/_rels/workbook.xml.rels";
const strings = "xl/sharedStrings.xml";

/** Reads the first sheet of a workbook. */
export function readXlsx(bytes, limits) {
  const budget = { left: limits.unpacked };
  const parts = unpack(bytes, (name) => [book, relations, strings].includes(name), budget);
  if (!parts[book] || !parts[relations]) throw new Refused("noTable");
  const sheet = pathOfFirstSheet(parts);
  const found = unpack(bytes, (name) => name === sheet, budget)[sheet];
  if (!found) throw new Refused("broken");
  return readRows(found, parts[strings] ? readStrings(parts[strings], limits) : [], limits);
}

/** Unpacks parts up to their declared size, whose sum must not exceed the budget. */
function unpack(bytes, wants, budget) {
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (/vbaproject|macrosheets/i.test(name)) throw new Refused("macros");
      if (!wants(name)) return false;
      budget.left -= originalSize;
      if (budget.left < 0) throw new Refused("tooLarge");
      return true;
    },
  });
}

function pathOfFirstSheet(parts) {
  let id;
  readXml(parts[book], {
    open(name, attributes) {
      if (name === "sheet")
        id ??= attributes["r:id"] ?? Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
    },
  });
  let target;
  readXml(parts[relations], {
    open(name, attributes) {
      if (name === "Relationship" && attributes.Id === id) target = attributes.Target;
    },
  });
  if (!target) throw new Refused("noTable");
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Decodes characters that XML cannot contain, such as `_x000D_`. */
const unescaped = (text) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

function readStrings(part, limits) {
  const all = [];
  let text = "";
  const textState = inText();
  readXml(part, {
    open: textState.open,
    close(name) {
      textState.close(name);
      if (name !== "si") return;
      all.push(unescaped(text).slice(0, limits.cell));
      text = "";
    },
    text(more) {
      if (textState.now() && text.length <= limits.cell * 2) text += more;
    },
  });
  return all;
}

/** Tracks whether the parser is inside the text of a cell, excluding phonetic readings (`rPh`). */
function inText() {
  let depth = 0;
  let isPhonetic = false;
  return {
    open(name) {
      if (name === "rPh") isPhonetic = true;
      if (name === "t") depth++;
    },
    close(name) {
      if (name === "rPh") isPhonetic = false;
      if (name === "t") depth--;
    },
    now: () => depth > 0 && !isPhonetic,
  };
}

function readRows(part, shared, limits) {
  const rows = [];
  let [row, column, type, value, isValue] = [0, -1, "", "", false];
  let cells = [];
  const textState = inText();
  readXml(part, {
    open(name, attributes) {
      textState.open(name);
      if (name === "row") {
        row = attributes.r ? Number(attributes.r) : row + 1;
        [cells, column] = [[], -1];
      } else if (name === "c") {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        [type, value] = [attributes.t ?? "n", ""];
      } else if (name === "v") isValue = true;
    },
    text(more) {
      if ((isValue || textState.now()) && value.length <= limits.cell * 2) value += more;
    },
    close(name) {
      textState.close(name);
      if (name === "v") isValue = false;
      else if (name === "c" && value !== "") {
        if (column >= limits.columns) throw new Refused("tooManyColumns");
        while (cells.length < column) cells.push("");
        cells[column] = shown(type, value, shared).slice(0, limits.cell);
      } else if (name === "row" && cells.some((cell) => cell !== "")) {
        rows.push({ row, cells });
        if (rows.length > limits.rows + 1) throw new Refused("tooManyRows");
      }
    },
  });
  return rows;
}

function shown(type, value, shared) {
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return unescaped(value);
  const number = Number(value);
  // Spreadsheets keep 15 digits; further digits are rounding errors.
  return Number.isFinite(number) ? plain(Number(number.toPrecision(15))) : value;
}

/** Formats a number without exponent. */
const plain = (number) =>
  Number.isInteger(number)
    ? number.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 0 })
    : String(number);

/** Returns the index of a column: 27 for "AB7". */
function columnOf(reference) {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0) throw new Refused("broken");
  return column - 1;
}
