import type { NextConfig } from "next";
import { bodyLimits } from "./lib/http/http-limits";

const config: NextConfig = {
  /** Title, canonical and languages stand in the first <head> for every reader. */
  htmlLimitedBots: /.*/,
  /** For pages behind sign-in; documents ask for plain bytes and are compressed once. */
  compress: true,
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["sharp", "@node-rs/argon2", "postgres", "nodemailer", "eld"],
  /** Types and lint have a check of their own. */
  typescript: { ignoreBuildErrors: true },
  /** Search engines look for the key in the root, where only languages have pages. */
  rewrites: async () => [{ source: "/:key([A-Za-z0-9-]{8,128}).txt", destination: "/indexnow/:key" }],
  experimental: {
    /** The document server refuses larger bodies before they reach Next. */
    serverActions: { bodySizeLimit: bodyLimits.workspace },
    proxyClientMaxBodySize: bodyLimits.workspace,
  },
};

export default config;
