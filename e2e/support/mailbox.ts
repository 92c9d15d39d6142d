import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { env } from "@/lib/core/env";

export type StoredEmail = { to: string; subject: string; text: string; links: string[] };

/** Waits for an email to an address that matches `words`. Without an SMTP server, the market stores emails as files. */
export async function waitForEmail(address: string, words: RegExp = /./): Promise<StoredEmail> {
  let found: StoredEmail | undefined;
  await expect
    .poll(() => (found = listEmails(address).find((email) => words.test(`${email.subject}\n${email.text}`))), {
      message: `an email to ${address}`,
      intervals: [50],
      timeout: 30_000,
    })
    .toBeTruthy();
  if (!found) throw new Error(`no email to ${address}`);
  return found;
}

/** Returns all emails to an address so far. */
export function listEmails(address: string): StoredEmail[] {
  const folder = path.join(env().DATA_DIR, "mail");
  return listFiles(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) => readEmail(path.join(folder, name)))
    .filter((email) => email.to.includes(address));
}

/** Emails by their file; a file that exists is complete, so each is read once. */
const read = new Map<string, StoredEmail>();

function readEmail(file: string): StoredEmail {
  const email = read.get(file) ?? parseEmail(readFileSync(file, "utf8"));
  read.set(file, email);
  return email;
}

/** Parses an email and decodes its plain-text part. */
function parseEmail(source: string): StoredEmail {
  const [head = ""] = source.split(/\r?\n\r?\n/, 1);
  const header = (name: string, of = head) =>
    new RegExp(`^${name}:\\s*((?:.*)(?:\\r?\\n[ \\t].*)*)`, "im").exec(of)?.[1]?.replace(/\r?\n[ \t]/g, " ") ?? "";
  const part = source
    // The "-- " before the footer is not a boundary.
    .split(/^--(?!=20)[^\r\n]+\r?$/m)
    .find((each) => /content-type:\s*text\/plain/i.test(each.split(/\r?\n\r?\n/, 2).join("\n")));
  const body = (part ?? "").replace(/^[\s\S]*?\r?\n\r?\n/, "");
  const text = decode(body, header("content-transfer-encoding", part));
  return {
    to: header("to"),
    subject: decodeWords(header("subject")),
    text,
    links: text.match(/https?:\/\/\S+/g) ?? [],
  };
}

function decode(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, "base64").toString();
  return /quoted-printable/i.test(encoding) ? fromQuoted(body.replace(/=\r?\n/g, "")) : body;
}

const decodeWords = (subject: string) =>
  subject
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?(b|q)\?(.*?)\?=/gi, (_, kind: string, words: string) =>
      kind.toLowerCase() === "b" ? Buffer.from(words, "base64").toString() : fromQuoted(words.replaceAll("_", " ")),
    );

const fromQuoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString();

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
