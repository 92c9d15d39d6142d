import { parse } from "acorn";
import { transform } from "esbuild";
import type { Sources } from "../sources";

/** The regular expressions of the code. */
export type Patterns = {
  /** Literal, such as `/a+/g` → files that contain it. */
  literals: Map<string, string[]>;
  /** Files that build a pattern at run time. */
  built: Set<string>;
};

/** Whether user input may reach the code of a file: code of the server, and scripts of pages. */
const isReachable = (file: string) =>
  /^(?:app|components|db|jobs|lib|server)\/|^(?:instrumentation|proxy|next\.config)\.ts$/.test(file) &&
  !/\.(?:test|slow-test|start-test|fixture)\.|^db\/(?:testing|migrations)\/|^server\/testing\/|^server\/start\/(?:market-process|statement-log)/.test(
    file,
  );

/** Skips parsing most files: the slash of a pattern follows no word and no "<". */
const mayContainPattern = (text: string) => /(?:^|[\s(,=:[!&|?{};+])\/(?![/*\s>])|\bRegExp\(/m.test(text);

export async function findPatterns(sources: Sources): Promise<Patterns> {
  const found: Patterns = { literals: new Map(), built: new Set() };
  const files = [...sources].filter(([file, text]) => isReachable(file) && mayContainPattern(text));
  await Promise.all(files.map(async ([file, text]) => collect(await toTree(file, text), file, found)));
  return found;
}

async function toTree(file: string, text: string): Promise<unknown> {
  const loader = /\.tsx$/.test(file) ? "tsx" : "ts";
  const { code } = await transform(text, { loader, jsx: "automatic", target: "esnext", format: "esm" });
  return parse(code, { ecmaVersion: "latest", sourceType: "module" });
}

type Node = {
  type?: string;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
  arguments?: Node[];
};

function collect(value: unknown, file: string, found: Patterns): void {
  if (typeof value !== "object" || value === null) return;
  const { type, regex, callee, arguments: given = [] } = value as Node;
  if (regex) add(`/${regex.pattern}/${regex.flags}`, file, found);
  if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") {
    const texts = given.map((each) => (each as { value?: unknown }).value);
    if (texts.length > 0 && texts.every((text) => typeof text === "string"))
      add(`/${texts[0]}/${texts[1] ?? ""}`, file, found);
    else found.built.add(file);
  }
  for (const inner of Object.values(value)) collect(inner, file, found);
}

function add(pattern: string, file: string, { literals }: Patterns) {
  const files = literals.get(pattern) ?? [];
  if (!files.includes(file)) literals.set(pattern, [...files, file].sort());
}
