import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "../../scripts/sources";

/** Whether nginx and openssl are on the PATH. */
export const hasNginx = (): boolean =>
  spawnSync("nginx", ["-v"]).status === 0 && spawnSync("openssl", ["version"]).status === 0;

/**
 * Starts nginx with the configuration of docs/operations.md in front of one or two processes of a market. It ends TLS
 * at `port`, with a certificate of its own for localhost.
 */
export async function startNginx(
  folder: string,
  { port, marketPorts }: { port: number; marketPorts: readonly [number, ...number[]] },
): Promise<{ stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  // Workers run as another user if root starts nginx.
  chmodSync(folder, 0o755);
  const [certificate, key, settings] = ["cert.pem", "key.pem", "nginx.conf"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key];
  execFileSync("openssl", ["req", "-x509", ...newKey, "-out", certificate, "-days", "2", "-subj", "/CN=localhost"], {
    stdio: "ignore",
  });
  const documented = readFileSync(`${root}docs/operations.md`, "utf8").split("```nginx\n")[1]?.split("```")[0] ?? "";
  const servers = documented
    .replace("127.0.0.1:3000", `127.0.0.1:${marketPorts[0]}`)
    .replace("127.0.0.1:3001", `127.0.0.1:${marketPorts[1] ?? marketPorts[0]}`)
    .replace("listen 443 ssl", `listen ${port} ssl`)
    .replaceAll("market.example;", "localhost;")
    .replace("/etc/ssl/market.example.pem", certificate)
    .replace("/etc/ssl/market.example.key", key)
    // The documented port is the one that browsers leave out.
    .replaceAll(" $host;", " $http_host;");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  writeFileSync(
    settings,
    `worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
${servers}
}
`,
  );
  const child = spawn("nginx", ["-c", settings, "-e", path.join(folder, "error.log")], { stdio: "ignore" });
  await untilListening(child, port);
  return {
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  const probe = () =>
    spawnSync("openssl", ["s_client", "-connect", `127.0.0.1:${port}`], { input: "", timeout: 2_000 });
  while (probe().status !== 0) {
    if (child.exitCode !== null) throw new Error("nginx ended instead of listening");
    await sleep(50);
  }
}
