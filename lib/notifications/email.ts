import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer, { type Transporter } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import { trace } from "@/db/base/trace";
import { env } from "../core/env";
import { PermanentFailure } from "../core/errors";
import { makePrivateFolder, privateFile } from "../core/private-files";
import { oneLine } from "../http/plain-text";

export type Email = {
  to: { name?: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** The same email always has the same id, so that programs recognize one that is sent again after a crash. */
  id: string;
  /** Unsubscribes by a POST without signing in (RFC 8058). */
  unsubscribeUrl?: string;
};

/**
 * Sends an email to the SMTP server, or stores it as DATA_DIR/mail/<id>.eml without one.
 * @throws Hopeless if the server refuses it permanently; other errors can be retried
 */
export async function sendEmail(mail: Email): Promise<void> {
  const { SMTP_URL, MAIL_FROM, SITE_URL } = env();
  const message = {
    from: MAIL_FROM,
    to: { name: oneLine(mail.to.name ?? ""), address: mail.to.address },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${new URL(SITE_URL).hostname}>`,
    headers: {
      "auto-submitted": "auto-generated",
      ...(mail.unsubscribeUrl && {
        "list-unsubscribe": `<${mail.unsubscribeUrl}>`,
        "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      }),
    },
    // Emails contain other people's texts, so nodemailer must not load anything from URLs or files.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const store = async () => storeEmail(mail.id, await new MailComposer(message).compile().build());
  if (!SMTP_URL) return trace("email", { "email.transport": "folder" }, store);
  try {
    const send = async () => transporter(SMTP_URL).sendMail(message);
    await trace("email", { "email.transport": "smtp" }, send, { kind: "client" });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) throw new PermanentFailure(`the mail server knows no such recipient (${refusal})`);
    throw error;
  }
}

/**
 * Codes with which a mail server refuses a recipient for good: unknown here, somewhere else, or no address (RFC 5321,
 * 4.2.3), or a domain that accepts no mail (RFC 7504). A full mailbox (552) and a wrong password (535) may be repaired.
 */
const unknownRecipient = [550, 551, 553, 556];

/** Returns the code with which the server has refused the recipient for good; undefined for all other failures. */
function refusalOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("responseCode" in error) || !("command" in error)) return undefined;
  const code = Number(error.responseCode);
  return error.command === "RCPT TO" && unknownRecipient.includes(code) ? code : undefined;
}

let current: { url: string; transporter: Transporter } | undefined;

/** Uses few connections with short timeouts, so that a hanging server delays one email for seconds. */
function transporter(url: string): Transporter {
  if (current?.url === url) return current.transporter;
  current?.transporter.close();
  const created = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 20_000,
  });
  current = { url, transporter: created };
  return created;
}

/** Closes the connections to the SMTP server. */
export function closeEmailTransport(): void {
  current?.transporter.close();
  current = undefined;
}

async function storeEmail(id: string, bytes: Buffer): Promise<void> {
  const folder = path.join(env().DATA_DIR, "mail");
  await makePrivateFolder(folder);
  const file = path.join(folder, `${id}.eml`);
  await writeFile(`${file}.part`, bytes, privateFile);
  await rename(`${file}.part`, file);
}
