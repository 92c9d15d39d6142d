import type { NextConfig } from "next";
import { bodyLimits } from "./lib/http/http-limits";
import { fingerprintOf } from "./server/build/fingerprint";

const config: NextConfig = {
  /** Next writes title, canonical and language links into the first <head> for every client, not only for bots. */
  htmlLimitedBots: /.*/,
  /**
   * Next compresses workspace pages. The document server requests plain bytes and compresses documents itself, once.
   */
  compress: true,
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  /** The same sources give the same id on every machine, so that processes with builds of their own agree. */
  generateBuildId: () => fingerprintOf(import.meta.dirname),
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["sharp", "@node-rs/argon2", "postgres", "nodemailer", "eld"],
  /** `npm run check` checks types and lint. */
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => [
    /** Search engines fetch the IndexNow key from the root, where `/:locale` would match it. */
    { source: "/:key([A-Za-z0-9-]{8,128}).txt", destination: "/indexnow/:key" },
    { source: "/.well-known/security.txt", destination: "/security-txt" },
  ],
  /** The scope of the worker is the page of leads, which is in another folder. */
  headers: async () => [{ source: "/workspace/leads.js", headers: [{ key: "service-worker-allowed", value: "/" }] }],
  experimental: {
    /** The document server refuses larger bodies before they reach Next. */
    serverActions: { bodySizeLimit: bodyLimits.workspace },
    proxyClientMaxBodySize: bodyLimits.workspace,
  },
};

export default config;
