import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import postgres from "postgres";
import { expect, test } from "vitest";
import { migrateDatabase } from "./migrate";
import { inEmptyMarket } from "./testing";

/** The first block creates the roles with CREATEROLE, the second what is missing without it. */
const [withCreateRole = "", without = ""] = [
  ...readFileSync("docs/operations.md", "utf8").matchAll(/```sql\n(create role [^`]*)```/g),
].map(([, statements]) => statements);

test("migrations run as the owner that docs/operations.md creates, which may neither create roles nor is a superuser", () =>
  inEmptyMarket(async (adminUrl) => {
    // Roles belong to the whole cluster, which other tests use, so these have unique names.
    const name = `readme_${randomBytes(6).toString("hex")}`;
    const statements = (withCreateRole.replace(" createrole", "") + without)
      .replaceAll(/\brattledrum_owner\b/g, `${name}_owner`)
      .replaceAll(/\brattledrum\b/g, name)
      .replaceAll("…", "secret")
      .replace("create role rattledrum_app nologin;", "")
      .split(";")
      .filter((each) => each.trim());
    expect(statements).toHaveLength(5);
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
