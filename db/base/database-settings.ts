import { z } from "zod";

/** The user name and password of an address contain no `@`, since it is encoded there. */
const namesSeveralHosts = (url: string) => url.split("/", 3)[2]?.includes(",") ?? false;

const postgresUrl = z
  .string()
  .refine((url) => !namesSeveralHosts(url), {
    error: "names one server: put the one address of a proxy or of your provider in front of several",
    abort: true,
  })
  .pipe(z.url({ protocol: /^postgres(ql)?$/, error: "starts with postgres:// and names a database" }));

/** `embedded` chooses the embedded PostgreSQL by name, which is the default on a private origin. */
const databaseUrl = z.preprocess((value) => (value === "embedded" ? undefined : value), postgresUrl.optional());

/** Settings of the database; lib/core/env.ts adds those of the market and checks all of them at start. */
export const databaseSettings = z.object({
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_LISTEN_URL: postgresUrl.optional(),
  DATABASE_READER_URL: postgresUrl.optional(),
  DATABASE_CONNECTIONS: z.coerce
    .number("is a number")
    .int("is a whole number")
    .min(1, "is 1 to 100")
    .max(100, "is 1 to 100")
    .default(3),
});

/** Reads the settings of the database from the environment of the process. An empty value counts as unset. @throws ZodError */
export const readDatabaseSettings = () =>
  databaseSettings.parse(
    Object.fromEntries(Object.entries(process.env).filter(([name, value]) => name.startsWith("DATABASE_") && value)),
  );

/**
 * Returns the address for connections that listen for notifications, which a pooler in transaction mode would lose.
 * @throws ZodError
 */
export function readListenUrl(): string {
  const { DATABASE_LISTEN_URL, DATABASE_URL = "" } = readDatabaseSettings();
  return DATABASE_LISTEN_URL ?? DATABASE_URL;
}

/**
 * Whether a CDN stores pages, so that a change writes its tags for lib/publishing/cdn as well. lib/core/cdn-settings.ts
 * has its settings.
 */
export const hasCdn = (): boolean => Boolean(process.env.CDN_PURGE_URL);
