import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { InvalidSettings, readEnv, settings } from "./env";
import { generateVapidKeys } from "./vapid-keys";

describe("the settings", () => {
  test("are the ones that .env.example lists", () => {
    const example = readFileSync(".env.example", "utf8");
    const names = [...example.matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(settings.shape));
  });

  test("have defaults", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      SITE_URL: "http://localhost:3000",
      DATA_DIR: path.resolve(".data"),
      isEmbedded: true,
      WORKER: true,
    });
  });

  test("are unset when empty", () => {
    expect(readEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000, isEmbedded: true });
  });

  test("use the application's login if no owner is set", () => {
    const DATABASE_URL = "postgres://market@localhost/market";
    expect(readEnv({ DATABASE_URL })).toMatchObject({ DATABASE_OWNER_URL: DATABASE_URL, isEmbedded: false });
  });

  test("reduce SITE_URL to its origin and name the sender after it", () => {
    expect(readEnv({ SITE_URL: "https://market.example/" })).toMatchObject({
      SITE_URL: "https://market.example",
      MAIL_FROM: "Rattledrum <market@market.example>",
    });
  });

  test("use the email sender on the contact page unless CONTACT_EMAIL is set", () => {
    expect(readEnv({ MAIL_FROM: "Market <m@example.com>" }).CONTACT_EMAIL).toBe("m@example.com");
    expect(readEnv({ CONTACT_EMAIL: "help@example.com" }).CONTACT_EMAIL).toBe("help@example.com");
  });

  test("use the email sender as contact for push services unless VAPID_SUBJECT is set", () => {
    expect(readEnv({ MAIL_FROM: "Market <m@example.com>" }).VAPID_SUBJECT).toBe("mailto:m@example.com");
    expect(readEnv({ MAIL_FROM: "m@example.com" }).VAPID_SUBJECT).toBe("mailto:m@example.com");
    expect(readEnv({ VAPID_SUBJECT: "https://market.example" }).VAPID_SUBJECT).toBe("https://market.example");
  });

  test("accept a matching pair of push keys and no other", () => {
    const { publicKey, privateKey } = generateVapidKeys();
    const pair = { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey };
    expect(readEnv(pair)).toMatchObject(pair);
    const other = generateVapidKeys().privateKey;
    for (const wrong of [{ ...pair, VAPID_PRIVATE_KEY: other }, { VAPID_PUBLIC_KEY: publicKey }])
      expect(() => readEnv(wrong)).toThrow("are one pair");
  });

  test.each([
    [{ PORT: "http" }, "PORT is a number."],
    [{ PORT: "70000" }, "PORT is 1 to 65535."],
    [{ DATABASE_URL: "mysql://x/y" }, "DATABASE_URL starts with postgres:// and names a database."],
    [
      { DATABASE_URL: "postgres://market:secret@one:5432,two:5432/market?target_session_attrs=read-write" },
      "DATABASE_URL names one server: put the one address of a proxy or of your provider in front of several.",
    ],
    [{ TRUSTED_PROXY: "yes" }, "TRUSTED_PROXY is on or off."],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET has 32 characters or more."],
    [{ VAPID_SUBJECT: "market" }, "VAPID_SUBJECT is an address such as mailto:market@example.com."],
    [{ INDEXNOW_KEY: "my key/1" }, "INDEXNOW_KEY has 8 to 128 letters, digits or hyphens."],
    [
      { INDEXNOW_ENDPOINT: "api.indexnow.org" },
      "INDEXNOW_ENDPOINT is an address such as https://api.indexnow.org/indexnow.",
    ],
    [{ SMTP_URL: "mail.example" }, "SMTP_URL starts with smtp:// or smtps://."],
    [{ AI_BASE_URL: "ai.example", AI_MODEL: "m" }, "AI_BASE_URL is an address such as https://ai.example/v1."],
    [{ AI_BASE_URL: "https://ai.example/v1" }, "AI_MODEL names the model that AI_BASE_URL is asked for."],
    [
      { CDN_PURGE_URL: "https://a.example,b.example", CDN_PURGE_FORM: "varnish" },
      "CDN_PURGE_URL is an address such as https://api.fastly.com/service/ID/purge, or several with commas between.",
    ],
    [{ CDN_PURGE_URL: "https://a.example" }, "CDN_PURGE_URL needs CDN_PURGE_FORM and CDN_PURGE_TOKEN."],
    [{ CDN_PURGE_FORM: "akamai" }, "CDN_PURGE_FORM is fastly, cloudflare or varnish."],
    [{ RATES_URL: "file:///rates.json" }, "RATES_URL is an address such as https://rates.example/usd.json."],
  ])("are refused for %o with a sentence", (source, sentence) => {
    expect(() => readEnv(source)).toThrow(new InvalidSettings(sentence));
  });
});
