import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { settings } from "@/lib/core/env";
import { nodeFlags, startArguments } from "@/server/start/start-arguments";
import { listFiles, root } from "./sources";

const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const files = listFiles(/./, "deploy").filter((file) => !/\.(json|test\.ts)$/.test(file));
const manifest = JSON.parse(read("package.json")) as { scripts: Record<string, string>; engines: { node: string } };
const workflow = ".github/workflows/test.yml";

/** Settings of PostgreSQL's image, and of programs beside the market. */
const others = new Set(["NODE_ENV", "POSTGRES_PASSWORD", "OWNER_PASSWORD", "APP_PASSWORD", "ON_ERROR_STOP"]);

describe("the files of deploy", () => {
  test.each([workflow, ...files.filter((file) => /\.ya?ml$/.test(file))])("%s is valid YAML", (file) => {
    const documents = parseAllDocuments(read(file), { merge: true });
    expect(documents.length).toBeGreaterThan(0);
    for (const each of documents) expect([...each.errors, ...each.warnings]).toEqual([]);
  });

  test.each(files)("%s names only settings, scripts and files that exist", (file) => {
    const text = read(file).replaceAll(/^\s*[#;].*$/gm, "");
    const named = [...text.matchAll(/(?:^|[\s{])([A-Z][A-Z_]{3,})(?:=|: )/gm)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in settings.shape) && !others.has(name))).toEqual([]);
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const places = [...text.matchAll(/\bscripts\/[\w-]+\.ts\b/g)].map(([place]) => place);
    expect(places.filter((place) => !existsSync(`${root}${place}`))).toEqual([]);
  });

  test("start Node as `npm start` does", () => {
    const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(", ");
    expect(read("deploy/Dockerfile")).toContain(`CMD ["node", ${list(startArguments)}]`);
    for (const unit of ["rattledrum@.service", "rattledrum-worker.service"])
      expect(read(`deploy/systemd/${unit}`)).toContain(
        `ExecStart=/usr/bin/node ${[...nodeFlags, "scripts/start.ts"].join(" ")}\n`,
      );
  });

  test("use the recommended version of Node, and the tests also the oldest one", () => {
    const recommended = read(".nvmrc").trim();
    for (const file of ["deploy/Dockerfile", ".devcontainer/devcontainer.json"])
      expect(
        read(file)
          .match(/node:(\d+)/g)
          ?.every((image) => image === `node:${recommended}`),
        file,
      ).toBe(true);
    const { jobs } = parse(read(workflow)) as { jobs: { quick: { strategy: { matrix: { node: string[] } } } } };
    const versions = jobs.quick.strategy.matrix.node;
    expect([`>=${versions[0]}`, versions.at(-1)]).toEqual([manifest.engines.node, recommended]);
  });

  test("give a stopping process more time than it takes", () => {
    const documents = parseAllDocuments(read("deploy/kubernetes/market.yml")).map((each) => each.toJS());
    const drain = Number(documents.find(({ kind }) => kind === "ConfigMap").data.DRAIN_SECONDS);
    const deployments = documents.filter(({ kind }) => kind === "Deployment");
    expect(deployments).toHaveLength(2);
    for (const { spec } of deployments)
      expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(drain + 20 + 4);
  });

  test("select pods by labels that they have", () => {
    const documents = parseAllDocuments(read("deploy/kubernetes/market.yml")).map((each) => each.toJS());
    const labels = documents.flatMap(({ spec }) => spec?.template?.metadata?.labels?.app ?? []);
    const selected = documents.flatMap(({ spec }) => spec?.selector?.matchLabels?.app ?? spec?.selector?.app ?? []);
    expect(selected.length).toBeGreaterThan(3);
    expect(selected.filter((label) => !labels.includes(label))).toEqual([]);
  });
});
