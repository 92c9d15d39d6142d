import path from "node:path";
import { z } from "zod";
import { databaseSettings } from "@/db/base/database-settings";
import { bucketSettings, readBucket } from "./bucket-settings";
import { cdnSettings, readCdn } from "./cdn-settings";
import { trimEndCharacters } from "./trim-characters";
import { isVapidPair } from "./vapid-keys";

const port = z.coerce
  .number("is a number")
  .int("is a whole number")
  .min(1, "is 1 to 65535")
  .max(65_535, "is 1 to 65535");
const onOff = z.enum(["on", "off"], "is on or off").transform((value) => value === "on");
const hosts = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));
const key = z.base64("is base64").refine((text) => [16, 24, 32].includes(Buffer.from(text, "base64").length), {
  error: "is 16, 24 or 32 bytes in base64, such as `openssl rand -base64 32` prints",
});

/** Every setting of the market; .env.example describes each. */
export const settings = z.object({
  ...databaseSettings.shape,
  PORT: port.default(3000),
  METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "is an address such as http://127.0.0.1:4318" })
    .optional(),
  HOST: z.string().optional(),
  SITE_URL: z.url({ protocol: /^https?$/, error: "is an origin such as https://market.example" }).optional(),
  SITE_HOSTS: hosts.default([]),
  TRUSTED_PROXY: onOff.default(false),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/, "is the name of a header such as CF-IPCountry")
    .transform((name) => name.toLowerCase())
    .optional(),
  ...cdnSettings.shape,
  DATA_DIR: z.string().default(".data"),
  ...bucketSettings.shape,
  MESSAGES_DIR: z.string().default("messages"),
  DOCUMENT_CACHE_MB: z.coerce.number("is a number").min(1, "is 1 or more").default(64),
  RENDER_THREADS: z.coerce
    .number("is a number")
    .int("is a whole number")
    .min(1, "is 1 to 8")
    .max(8, "is 1 to 8")
    .default(1),
  PAGE_SHELLS: onOff.default(true),
  AUTH_SECRET: z.string().min(32, "has 32 characters or more").optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "starts with smtp:// or smtps://" }).optional(),
  MAIL_FROM: z.string().min(3, "is a sender such as Rattledrum <market@example.com>").optional(),
  CONTACT_EMAIL: z.email("is an address such as market@example.com").optional(),
  VAPID_PUBLIC_KEY: z.string().optional(),
  VAPID_PRIVATE_KEY: z.string().optional(),
  VAPID_SUBJECT: z
    .url({ protocol: /^(https|mailto)$/, error: "is an address such as mailto:market@example.com" })
    .optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, "has 8 to 128 letters, digits or hyphens")
    .optional(),
  INDEXNOW_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "is an address such as https://api.indexnow.org/indexnow" })
    .default("https://api.indexnow.org/indexnow"),
  RATES_URL: z.url({ protocol: /^https?$/, error: "is an address such as https://rates.example/usd.json" }).optional(),
  TRANSLATE_URL: z
    .url({ protocol: /^https?$/, error: "is an address such as https://translate.example" })
    .transform((url) => trimEndCharacters(url, "/"))
    .optional(),
  TRANSLATE_API_KEY: z.string().optional(),
  AI_BASE_URL: z.url({ protocol: /^https?$/, error: "is an address such as https://ai.example/v1" }).optional(),
  AI_API_KEY: z.string().optional(),
  AI_MODEL: z.string().max(200, "has 200 characters or fewer").optional(),
  AI_PICTURE_MODEL: z.string().max(200, "has 200 characters or fewer").optional(),
  DEMO: onOff.optional(),
  WORKER: onOff.default(true),
  DRAIN_SECONDS: z.coerce
    .number("is a number of seconds")
    .min(0, "is 0 to 300 seconds")
    .max(300, "is 0 to 300 seconds")
    .default(0),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "is debug, info, warn, error or silent")
    .default("warn"),
});

export type Env = ReturnType<typeof readEnv>;

/** A setting is wrong. The message names each wrong setting and its correct form, one line each. */
export class InvalidSettings extends Error {}

/**
 * Parses the settings in `source` and adds defaults. An empty value counts as unset; DATA_DIR is returned absolute.
 * @throws InvalidSettings
 */
export function readEnv(source: Record<string, string | undefined>) {
  const nonEmpty = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(nonEmpty);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
    throw new InvalidSettings([...new Set(lines)].join("\n"));
  }
  const env = parsed.data;
  if (env.AI_BASE_URL && !env.AI_MODEL)
    throw new InvalidSettings("AI_MODEL names the model that AI_BASE_URL is asked for.");
  const bucket = readBucket(env);
  if (bucket === "keyless") throw new InvalidSettings("MEDIA_URL needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.");
  const cdn = readCdn(env);
  if (cdn === "incomplete") throw new InvalidSettings("CDN_PURGE_URL needs CDN_PURGE_FORM and CDN_PURGE_TOKEN.");
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = env;
  if ((publicKey ?? privateKey) && !isVapidPair({ publicKey: publicKey ?? "", privateKey: privateKey ?? "" }))
    throw new InvalidSettings("VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are one pair: a point on P-256 and its secret.");
  const siteUrl = env.SITE_URL ? new URL(env.SITE_URL).origin : `http://localhost:${env.PORT}`;
  const sender = env.MAIL_FROM ?? `Rattledrum <market@${new URL(siteUrl).hostname}>`;
  const senderAddress = /<([^<>]+)>/.exec(sender)?.[1] ?? sender;
  return {
    ...env,
    DATABASE_OWNER_URL: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
    DATA_DIR: path.resolve(/* turbopackIgnore: true */ env.DATA_DIR),
    SITE_URL: siteUrl,
    MAIL_FROM: sender,
    CONTACT_EMAIL: env.CONTACT_EMAIL ?? senderAddress,
    VAPID_SUBJECT: env.VAPID_SUBJECT ?? `mailto:${senderAddress}`,
    /** Where files are stored; undefined: in folders of DATA_DIR. */
    bucket,
    /** The CDN that stores public pages; undefined: none, so that no proxy may store them. */
    cdn,
    /** Whether the embedded PostgreSQL in DATA_DIR is used, because no database is set. */
    isEmbedded: env.DATABASE_URL === undefined,
  };
}

let current: Env | undefined;

/** Returns the settings of this process, read once. @throws InvalidSettings */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** Returns the folder of messages. It does not call env(), because tests render messages before they set a database. */
export const messagesFolder = (): string =>
  path.resolve(/* turbopackIgnore: true */ settings.shape.MESSAGES_DIR.parse(process.env.MESSAGES_DIR || undefined));
