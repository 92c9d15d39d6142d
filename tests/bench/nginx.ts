import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./market-server";

/** Starts nginx with these gzipped pages as files, as a reference for sending finished bytes. */
export async function openNginx(folder: string, pages: ReadonlyMap<string, readonly Buffer[]>) {
  const port = await freePort();
  const files = path.join(folder, "www");
  mkdirSync(files, { recursive: true });
  const addresses = new Map<string, string[]>();
  for (const [name, bodies] of pages) {
    const own = bodies.map((_, index) => `/${name}-${index}.html`);
    for (const [index, body] of bodies.entries()) writeFileSync(path.join(files, `${own[index]}.gz`), body);
    addresses.set(name, own);
  }
  // Workers run as another user if root starts nginx.
  chmodSync(folder, 0o755);
  const conf = path.join(folder, "nginx.conf");
  writeFileSync(conf, configuration(folder, files, port));
  const child = spawn("nginx", ["-c", conf, "-e", path.join(folder, "error.log")], { stdio: "ignore" });
  const ended = once(child, "exit");
  const origin = `http://localhost:${port}`;
  for (let attempt = 0; !(await answers(origin)); attempt++) {
    if (attempt === 50 || child.exitCode !== null) throw new Error("nginx did not start");
    await sleep(100);
  }
  return {
    origin,
    addresses,
    async close(): Promise<void> {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

const answers = (origin: string) =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** One worker, since the market is one process; file handles are cached. */
const configuration = (folder: string, files: string, port: number) => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=1000;
  types { text/html html; }
  gzip_static always;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  server { listen ${port}; listen [::]:${port}; root ${files}; }
}
`;
