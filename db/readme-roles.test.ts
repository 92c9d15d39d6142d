import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import postgres from "postgres";
import { expect, test } from "vitest";
import { migrateDatabase } from "./migrate";
import { inEmptyMarket } from "./testing";

const [, documented = ""] =
  /```sql\n(create role rattledrum_owner[^`]*)```/.exec(readFileSync("docs/operations.md", "utf8")) ?? [];

test("migrations run as the owner that docs/operations.md creates, which is no superuser", () =>
  inEmptyMarket(async (adminUrl) => {
    // Roles belong to the whole cluster, which other tests use, so these have unique names.
    const name = `readme_${randomBytes(6).toString("hex")}`;
    const statements = documented
      .replaceAll(/\brattledrum_owner\b/g, `${name}_owner`)
      .replaceAll(/\brattledrum\b/g, name)
      .replaceAll("…", "secret")
      .replace("create role rattledrum_app nologin;", "")
      .split(";")
      .filter((each) => each.trim());
    expect(statements).not.toEqual([]);
    const admin = postgres(adminUrl, { max: 1, onnotice() {} });
    try {
      for (const each of statements) await admin.unsafe(each);
      const url = Object.assign(new URL(adminUrl), {
        username: `${name}_owner`,
        password: "secret",
        pathname: `/${name}`,
      });
      await migrateDatabase(url.href);
    } finally {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      for (const role of [`${name}_owner`, name]) await admin.unsafe(`drop owned by ${role}; drop role ${role}`);
      await admin.end();
    }
  }));
