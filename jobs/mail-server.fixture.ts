import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, vi } from "vitest";
import { closeDatabase } from "@/db/client";
import { closeEmailTransport } from "@/lib/notifications/email";

export type ReceivedEmail = { to: string; id: string; raw: string };

/** The codes with which the server refuses recipients, or its users' passwords. */
type Mood = { refuseWith?: number; refuseLoginWith?: number };

/**
 * Starts an SMTP server for the emails of a test file and returns what it receives; `mood` makes it refuse. Closes the
 * database at the end as well.
 */
export function withMailServer(): { caught: ReceivedEmail[]; mood: Mood } {
  const [caught, mood]: [ReceivedEmail[], Mood] = [[], {}];
  let server: Awaited<ReturnType<typeof startMailServer>>;
  beforeAll(async () => {
    server = await startMailServer(caught, mood);
    vi.stubEnv("SMTP_URL", server.url);
  });
  afterAll(async () => {
    closeEmailTransport();
    await server.stop();
    await closeDatabase();
  });
  return { caught, mood };
}

/** Starts an SMTP server that stores the emails it receives, and can be made to refuse them. */
export async function startMailServer(caught: ReceivedEmail[] = [], mood: Mood = {}) {
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth({ username }, _session, done) {
      if (mood.refuseLoginWith === undefined) return done(null, { user: username });
      done(Object.assign(new Error("wrong password"), { responseCode: mood.refuseLoginWith }));
    },
    onRcptTo({ address }, _session, done) {
      if (mood.refuseWith === undefined) return done();
      done(Object.assign(new Error(`no mail for ${address}`), { responseCode: mood.refuseWith }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const id = /^Message-ID:\s*(\S+)/im.exec(raw)?.[1] ?? "";
        caught.push({ to: envelope.rcptTo[0]?.address ?? "", id, raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://market:secret@127.0.0.1:${port}`,
    caught,
    mood,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
