import { type Query, SQL, StringChunk } from "drizzle-orm";

/**
 * Text and parameters of a statement that consists of text, values, lists and statements of the same, as Drizzle would write
 * it; undefined where anything else is in it, a table or a column say. Drizzle asks each piece a dozen times what it is,
 * which is a sixth of what Node does for a small read; decision 086.
 */
export function writeQuery(statement: SQL): Query | undefined {
  const query: Query = { sql: "", params: [] };
  return write(statement, query) ? query : undefined;
}

/** Writes one piece behind what is there; false when only Drizzle knows how. */
function write(piece: unknown, query: Query): boolean {
  if (piece instanceof StringChunk) query.sql += piece.value.join("");
  else if (piece instanceof SQL) return !isInlined(piece) && piece.queryChunks.every((each) => write(each, query));
  else if (Array.isArray(piece)) return writeList(piece, query);
  else if (typeof piece === "object" && piece !== null) return false;
  else if (piece !== undefined) query.sql += `$${query.params.push(piece)}`;
  return true;
}

function writeList(list: readonly unknown[], query: Query): boolean {
  query.sql += "(";
  const isWhole = list.every((each, at) => {
    if (at > 0) query.sql += ", ";
    return write(each, query);
  });
  query.sql += ")";
  return isWhole;
}

const isInlined = (statement: SQL): boolean => Reflect.get(statement, "shouldInlineParams");
