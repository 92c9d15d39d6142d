import { createServer, type RequestListener } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { beginToRemember } from "@/db/remember";
import { log } from "@/lib/log";
import { makePage } from "./make-page";
import { type FromThread, type Question, type ToThread, toFailure } from "./messages";

type Options = { handle: RequestListener; close?: () => Promise<void> };

/** The thread's side of PagesThread: pages by the port, everything else by the socket, until it is told to close. */
export async function servePages({ handle, close = async () => {} }: Options): Promise<void> {
  const forget = beginToRemember();
  const rendering = new Map<number, AbortController>();
  const server = createOpenServer(handle);
  const tell = (message: FromThread, transferred: ArrayBuffer[] = []) => parentPort?.postMessage(message, transferred);

  async function answer(id: number, question: Question) {
    const dropped = new AbortController();
    rendering.set(id, dropped);
    try {
      const page = await makePage(handle, question, dropped.signal);
      tell({ say: "rendered", id, page }, page.html ? [page.html.buffer as ArrayBuffer] : []);
    } catch (error) {
      tell({ say: "failed", id, failure: toFailure(error) });
    } finally {
      rendering.delete(id);
    }
  }

  async function end() {
    server.close();
    server.closeAllConnections();
    await hush();
    await close();
    await (await import("@/db/client")).closeDatabase();
    process.exit(0);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(workerData.address, resolve);
  });
  parentPort?.on("message", (message: ToThread) => {
    switch (message.say) {
      case "render":
        return void answer(message.id, message.question);
      case "drop":
        return rendering.get(message.id)?.abort(new Error("nobody waits any more"));
      case "forget":
        return forget(message.tags);
      case "hush":
        return void hush();
      default:
        return void end();
    }
  });
  tell({ say: "open" });
}

/** Pages bring their own copy of what opens connections; ours is only loaded to end what they opened. */
const hush = async () => (await import("@/db/thread-updates")).endThreadUpdates();

/** Limits are kept by the server that visitors see; this one only hears what that one lets in. */
function createOpenServer(handle: RequestListener) {
  const unlimited = { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0, maxHeaderSize: 64 * 1024 };
  return createServer(unlimited, (request, response) => {
    const answer = async () => handle(request, response);
    answer().catch((error) => {
      log.error("request.failed", { path: request.url?.split("?")[0], error });
      if (response.headersSent) return response.destroy();
      return response
        .writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
        .end("something went wrong\n");
    });
  });
}
