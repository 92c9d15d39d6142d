import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readEnv, settings, WrongSetting } from "./env";

describe("the settings", () => {
  test("are all in .env.example, and nothing else is", () => {
    const example = readFileSync(".env.example", "utf8");
    const named = [...example.matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(settings.shape));
  });

  test("need none to be set", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      SITE_URL: "http://localhost:3000",
      DATA_DIR: path.resolve(".data"),
      isEmbedded: true,
      WORKER: true,
    });
  });

  test("count as unset when empty", () => {
    expect(readEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000, isEmbedded: true });
  });

  test("let the owner default to the application's login", () => {
    const DATABASE_URL = "postgres://market@localhost/market";
    expect(readEnv({ DATABASE_URL })).toMatchObject({ DATABASE_OWNER_URL: DATABASE_URL, isEmbedded: false });
  });

  test("reduce SITE_URL to its origin and name the sender after it", () => {
    expect(readEnv({ SITE_URL: "https://market.example/" })).toMatchObject({
      SITE_URL: "https://market.example",
      MAIL_FROM: "Rattledrum <market@market.example>",
    });
  });

  test.each([
    [{ PORT: "http" }, "PORT is a number."],
    [{ PORT: "70000" }, "PORT is 1 to 65535."],
    [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL starts with postgres:// and names a database."],
    [{ TRUSTED_PROXY: "yes" }, "TRUSTED_PROXY is on or off."],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET has 32 characters or more."],
    [{ SMTP_URL: "mail.example" }, "SMTP_URL starts with smtp:// or smtps://."],
  ])("say what is wrong with %o", (source, sentence) => {
    expect(() => readEnv(source)).toThrow(new WrongSetting(sentence));
  });
});
