import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listings } from "./schema";
import { writeQuery } from "./write-query";

const dialect = new PgDialect({ casing: "snake_case" });
const byDrizzle = (statement: SQL) => {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { sql: text, params };
};

type Parts = { piece: unknown; statement: SQL };
const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));

/** Statements of text, values, lists, what is left out, and statements within them. */
const { statement: statements } = fc.letrec<Parts>((tie) => ({
  piece: fc.oneof({ depthSize: "small" }, values, tie("statement"), fc.array(fc.oneof(values, tie("statement")))),
  statement: fc
    .tuple(fc.constantFrom(sql`select `, sql`a = `, sql`'quoted $1' `), fc.array(tie("piece"), { maxLength: 4 }))
    .map(
      ([text, pieces]) =>
        sql`${text}${sql.join(
          pieces.map((piece) => sql`(${piece})`),
          sql`, `,
        )}`,
    ),
}));

describe("writing a statement", () => {
  test("is what Drizzle writes", () => {
    fc.assert(fc.property(statements, (statement) => void expect(writeQuery(statement)).toEqual(byDrizzle(statement))));
  });

  test("numbers its parameters over statements within it, and leaves out what is undefined", () => {
    const inner = sql`b in ${[1, "two", sql`now()`]} ${undefined}`;
    const whole = sql`select ${"x"} where ${inner} and c = ${null}`;
    const text = "select $1 where b in ($2, $3, now())  and c = $4";
    expect(writeQuery(whole)).toEqual({ sql: text, params: ["x", 1, "two", null] });
    expect(byDrizzle(whole)).toEqual({ sql: text, params: ["x", 1, "two", null] });
  });

  test.each([
    ["a table", sql`select from ${listings}`],
    ["a column", sql`select ${listings.id}`],
    ["a name", sql`select ${sql.identifier("id")}`],
    ["a value with a way of its own", sql`select ${sql.param(1, listings.id)}`],
    ["a placeholder", sql`select ${sql.placeholder("id")}`],
    ["a statement that keeps its values", sql`select ${sql`${1}`.inlineParams()}`],
    ["a date", sql`select ${new Date(0)}`],
    ["any of them in a list", sql`select ${[1, listings.id]}`],
  ])("is left to Drizzle where there is %s in it", (_, statement) => {
    expect(writeQuery(statement)).toBeUndefined();
  });
});
