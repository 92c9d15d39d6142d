import { AsyncLocalStorage } from "node:async_hooks";
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { setImmediate as turn } from "node:timers/promises";
import server from "next/dist/compiled/react-server-dom-webpack/server.node.js";
import { cacheSignal, createElement } from "react";

/**
 * Renders a component that keeps its signal, and prints whether the request of that render is still in memory. With the
 * argument "read" it first reads the stack of the signal's reason.
 */
const request = new AsyncLocalStorage();
let signal;

async function Page() {
  signal = cacheSignal();
  await turn();
  return "page";
}

async function render() {
  const store = { page: new Uint8Array(1_000) };
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  request.run(store, () => setImmediate(() => server.renderToPipeableStream(createElement(Page), {}).pipe(output)));
  await finished(output);
  return new WeakRef(store);
}

const held = await render();
if (process.argv[2] === "read") void signal.reason.stack;
for (let turns = 0; turns < 5; turns++) {
  await turn();
  globalThis.gc();
}
console.log(signal.aborted && held.deref() ? "held" : "released");
