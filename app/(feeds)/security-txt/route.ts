import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";

/** The origin and the contact are run-time settings, so the build cannot render this file. */
export const dynamic = "force-dynamic";

const halfYear = 182 * 86_400_000;

/** Returns where researchers report a vulnerability (RFC 9116); next.config.ts serves it in `/.well-known`. */
export const GET = () => {
  const lines = [
    `Contact: mailto:${env().CONTACT_EMAIL}`,
    `Expires: ${new Date(Date.now() + halfYear).toISOString()}`,
    "Preferred-Languages: en, zh",
    `Canonical: ${absolute(paths.securityContact)}`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
