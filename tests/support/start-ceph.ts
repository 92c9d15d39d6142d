import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import type { Bucket } from "../../lib/core/bucket-settings";
import { freePort } from "../../server/start/market-process";

const programs = ["ceph", "ceph-mon", "ceph-osd", "radosgw"];

/** Whether Ceph is on the PATH, with its object gateway. */
export const hasCeph = (): boolean => programs.every((name) => spawnSync(name, ["--version"]).status === 0);

const key = { accessKeyId: "market", secretAccessKey: "the-secret-of-the-market" };

/** Starts a cluster of one monitor, one store in memory and the object gateway, and creates a bucket in it. */
export async function startCeph(folder: string): Promise<{ bucket: Bucket; stop(): Promise<void> }> {
  const [monitor, gateway, cluster, store] = [await freePort(), await freePort(), randomUUID(), randomUUID()];
  const file = (name: string) => path.join(folder, name);
  mkdirSync(file("osd"), { recursive: true });
  writeFileSync(
    file("ceph.conf"),
    `[global]
fsid = ${cluster}
mon host = v2:127.0.0.1:${monitor}
mon allow pool size one = true
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd objectstore = memstore
keyring = ${file("keyring")}
mon data = ${file("mon")}
osd data = ${file("osd")}
run dir = ${folder}
admin socket =
log file = ${file("$name.log")}
rgw frontends = beast endpoint=127.0.0.1:${gateway}
rgw data = ${folder}
`,
  );
  const run = (name: string, ...args: string[]) => execFileSync(name, args, { cwd: folder, stdio: "ignore" });
  const withConf = (name: string, ...args: string[]) => run(name, "-c", file("ceph.conf"), ...args);
  const daemons: ChildProcess[] = [];
  // The store looks for its classes below the folder that it is started in.
  const start = (name: string, ...args: string[]) =>
    daemons.push(spawn(name, ["-c", file("ceph.conf"), "-f", ...args], { cwd: "/usr", stdio: "ignore" }));

  run("ceph-authtool", "--create-keyring", "keyring", "--gen-key", "-n", "mon.", "--cap", "mon", "allow *");
  run(
    "ceph-authtool",
    "keyring",
    "--gen-key",
    "-n",
    "client.admin",
    "--cap",
    "mon",
    "allow *",
    "--cap",
    "osd",
    "allow *",
  );
  run(
    "ceph-authtool",
    "keyring",
    "--gen-key",
    "-n",
    "osd.0",
    "--cap",
    "mon",
    "allow profile osd",
    "--cap",
    "osd",
    "allow *",
  );
  run("monmaptool", "--create", "--addv", "a", `[v2:127.0.0.1:${monitor}]`, "--fsid", cluster, "monmap");
  withConf("ceph-mon", "-i", "a", "--mkfs", "--monmap", "monmap", "--keyring", "keyring");
  start("ceph-mon", "-i", "a");
  withConf("ceph", "osd", "new", store);
  withConf("ceph-osd", "-i", "0", "--mkfs", "--osd-uuid", store);
  start("ceph-osd", "-i", "0");
  const keys = ["--access-key", key.accessKeyId, "--secret", key.secretAccessKey];
  withConf("radosgw-admin", "user", "create", "--uid", "market", "--display-name", "market", ...keys);
  start("radosgw", "-n", "client.admin");

  const endpoint = `http://127.0.0.1:${gateway}`;
  while (!(await fetch(endpoint).catch(() => undefined))?.ok) {
    if (daemons.some(({ exitCode }) => exitCode !== null))
      throw new Error(`Ceph ended instead of opening: see ${folder}`);
    await sleep(50);
  }
  const bucket = { endpoint, region: "us-east-1", ...key, name: "market", prefix: "files/" };
  const client = new AwsClient({ ...key, service: "s3", region: bucket.region });
  const created = await client.fetch(`${endpoint}/market`, { method: "PUT" });
  if (!created.ok) throw new Error(`the gateway answered ${created.status} to the creation of a bucket`);
  return {
    bucket,
    async stop() {
      for (const daemon of daemons.reverse()) {
        daemon.kill("SIGKILL");
        if (daemon.exitCode === null && daemon.signalCode === null) await once(daemon, "exit");
      }
    },
  };
}
