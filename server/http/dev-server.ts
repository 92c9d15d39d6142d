import { createServer } from "node:http";
import next from "next";
import { endThreadUpdates } from "@/db/thread-updates";
import type { Env } from "@/lib/core/env";
import { preferredLanguage } from "@/lib/http/preferred-language";
import { watchSiteScript } from "../build/site-script";
import { inOwnContext } from "../renderer/request-context";
import { MediaFiles } from "./media";
import { cleanHeaders } from "./requests";

/** Next's development client finds its debug socket by these headers; without them no action ends in the browser. */
const debugHeaders = ["x-nextjs-request-id", "x-nextjs-html-request-id"];

/** Starts Next in development mode, and serves media and the redirect of `/` as the document server does. */
export async function startDevServer(env: Env, root: string): Promise<{ stop(): Promise<void> }> {
  const siteScript = await watchSiteScript(root);
  const server = createServer();
  const app = next({ dev: true, dir: root, hostname: env.HOST ?? "localhost", port: env.PORT, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  const media = new MediaFiles(env.DATA_DIR);
  server.on("request", (request, response) => {
    const preserved = debugHeaders.map((name) => [name, request.headers[name]] as const);
    cleanHeaders(request, env.TRUSTED_PROXY);
    for (const [name, value] of preserved) if (value) request.headers[name] = value;
    const url = request.url ?? "/";
    if (media.owns(url)) void media.serve(request, response);
    else if (url === "/") response.writeHead(302, { location: `/${preferredLanguage(request.headers) ?? "en"}` }).end();
    else void inOwnContext(request, () => handle(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen({ port: env.PORT, host: env.HOST }, resolve);
  });
  return {
    async stop() {
      await siteScript.stop();
      await endThreadUpdates();
      server.closeAllConnections();
      server.close();
      await app.close();
    },
  };
}
