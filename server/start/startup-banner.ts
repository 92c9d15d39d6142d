import path from "node:path";
import type { Env } from "@/lib/core/env";

export type SignIn = { role: string; name: string; email: string; shop?: string };
type Opening = { env: Env; elapsed: string; demo?: { signIns: readonly SignIn[]; password: string } };

/** Returns the lines that the terminal shows once the market is open. */
export function bannerLines({ env, elapsed, demo }: Opening): string[] {
  const mail = env.SMTP_URL ? `sent to ${new URL(env.SMTP_URL).host}` : `stored in ${path.join(env.DATA_DIR, "mail")}`;
  const lines = ["", `  The market is open after ${elapsed}: ${env.SITE_URL}`, "", `  Mail      ${mail}`];
  if (demo) {
    lines.push(`  Sign in   ${env.SITE_URL}/en/sign-in, everyone with the password “${demo.password}”`);
    const width = Math.max(...demo.signIns.map(({ email }) => email.length));
    for (const { role, name, email, shop } of demo.signIns)
      lines.push(`            ${email.padEnd(width)}  ${name}, ${role}${shop ? ` at ${shop}` : ""}`);
  }
  return [...lines, "  Stop      Ctrl-C", ""];
}
