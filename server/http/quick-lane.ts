import type { IncomingHttpHeaders, Server } from "node:http";
import type { Socket } from "node:net";
import { readSimple } from "./read-simple";

export type SimpleRequest = { url: string; headers: IncomingHttpHeaders; socket: Socket };
/** `text` is the status line and the headers, each with its end of line. */
export type QuickAnswer = { text: string; body: Buffer };

/**
 * Stands before Node's HTTP and answers simple requests, as long as a connection brings nothing else. Two thirds of what a page
 * from memory costs is Node's own way to a request and back. With the first request that is not simple, or that `answer` has
 * nothing for, the connection is Node's for good, that request included. It waits as long as the server does.
 */
export class QuickLane {
  readonly #sockets = new Set<Socket>();
  #isClosed = false;

  constructor(
    readonly server: Server,
    readonly answer: (request: SimpleRequest) => QuickAnswer | undefined,
  ) {
    const own = server.listeners("connection") as ((socket: Socket) => void)[];
    server.removeAllListeners("connection");
    server.on("connection", (socket) => this.#watch(socket, () => own.map((each) => each.call(server, socket))));
  }

  /** From now on all is handed on, and who waits for nothing is let go. */
  close(): void {
    this.#isClosed = true;
    for (const socket of this.#sockets) socket.destroySoon();
  }

  #watch(socket: Socket, handOn: () => void) {
    if (this.#isClosed) return handOn();
    const { headersTimeout: first, keepAliveTimeout: next } = this.server;
    const hear = (chunk: Buffer) => {
      // Who does not read what was answered waits for the next as Node makes him wait.
      const request = socket.writableLength > 0 ? undefined : readSimple(chunk);
      const answer = request && this.answer({ ...request, socket });
      if (!answer) return pass(chunk);
      if (socket.timeout !== next) socket.setTimeout(next);
      socket.cork();
      socket.write(answer.text + lastHeaders(next), "latin1");
      socket.write(answer.body);
      socket.uncork();
    };
    const pass = (chunk: Buffer) => {
      socket.off("data", hear).off("end", leave).off("timeout", end).off("error", end).off("close", forget);
      forget();
      socket.setTimeout(0);
      socket.pause();
      socket.unshift(chunk);
      handOn();
      socket.resume();
    };
    const leave = () => socket.end();
    const end = () => socket.destroy();
    const forget = () => this.#sockets.delete(socket);
    this.#sockets.add(socket);
    socket.setTimeout(first);
    socket.on("data", hear).on("end", leave).on("timeout", end).on("error", end).on("close", forget);
  }
}

let lines = "";
let madeAt = 0;

/** What Node adds to an answer, the same for a second. */
function lastHeaders(next: number): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== madeAt) {
    const date = new Date(now * 1000).toUTCString();
    lines = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(next / 1000)}\r\n\r\n`;
    madeAt = now;
  }
  return lines;
}
