import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer, { type Transporter } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import { env } from "../core/env";
import { Hopeless } from "../core/errors";
import { makePrivateFolder, privateFile } from "../core/private-files";
import { oneLine } from "../http/plain-text";

export type Mail = {
  to: { name?: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** The same mail always has the same id, so that one sent again after a crash is told to be the same. */
  id: string;
  /** Ends such mails by a POST, without anybody signing in (RFC 8058). */
  unsubscribeUrl?: string;
};

/**
 * Hands a mail to the SMTP server, or keeps it as DATA_DIR/mail/<id>.eml where there is none.
 * @throws Hopeless when the address will never take it; anything else may work later
 */
export async function sendMail(mail: Mail): Promise<void> {
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
    // Words of strangers stand in these mails: nothing of them is ever fetched or read from a disk.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  if (!SMTP_URL) return keep(mail.id, await new MailComposer(message).compile().build());
  try {
    await transporter(SMTP_URL).sendMail(message);
  } catch (error) {
    const code = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
    if (code >= 500 && code < 600) throw new Hopeless(`the mail server refuses it for good (${code})`);
    throw error;
  }
}

let current: { url: string; transporter: Transporter } | undefined;

/** Few, short-lived connections: a server that hangs holds up one mail for seconds, not all for minutes. */
function transporter(url: string): Transporter {
  if (current?.url === url) return current.transporter;
  current?.transporter.close();
  const made = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 20_000,
  });
  current = { url, transporter: made };
  return made;
}

/** Lets go of the connections to the mail server. */
export function closeMail(): void {
  current?.transporter.close();
  current = undefined;
}

async function keep(id: string, bytes: Buffer): Promise<void> {
  const folder = path.join(env().DATA_DIR, "mail");
  await makePrivateFolder(folder);
  const file = path.join(folder, `${id}.eml`);
  await writeFile(`${file}.part`, bytes, privateFile);
  await rename(`${file}.part`, file);
}
