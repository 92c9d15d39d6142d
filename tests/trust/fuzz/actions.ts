import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { root } from "../../../scripts/sources";

/**
 * A server action as a client can call it: its id, a page that includes it, and the JSON schema of its form if known.
 */
export type Action = { id: string; name: string; file: string; page: string; shape?: Shape };
/** The part of a JSON schema that lists the fields of a form. */
export type Shape = { properties?: Record<string, Shape>; items?: Shape; type?: string };

type Entry = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** Lists all actions of the production build. */
export async function listActions(): Promise<Action[]> {
  const manifest = readFileSync(path.join(root, ".next/server/server-reference-manifest.json"), "utf8");
  const { node } = JSON.parse(manifest) as { node: Record<string, Entry> };
  const actions: Action[] = [];
  for (const [id, { filename, exportedName: name, workers }] of Object.entries(node)) {
    const [page = ""] = Object.keys(workers);
    actions.push({
      id,
      name,
      file: filename.replace(/^app\//, ""),
      page: toPath(page),
      shape: await findShape(filename, name),
    });
  }
  return actions;
}

/** `app/[locale]/(market)/p/[listing]/page` → `/[locale]/p/[listing]` */
const toPath = (page: string) =>
  page
    .replace(/^app|\/page$/g, "")
    .split("/")
    .filter((part) => !part.startsWith("("))
    .join("/");

/** Finds the schema that an action passes to submit(), by its name in the source. */
async function findShape(file: string, action: string): Promise<Shape | undefined> {
  const source = readFileSync(path.join(root, file), "utf8");
  const body = source.slice(source.indexOf(`function ${action}(`)).split(/\nexport /)[0] ?? "";
  const schema = /\bsubmit\w*\(\s*(\w+)/.exec(body)?.[1];
  const from = schema && new RegExp(`import \\{[^}]*\\b${schema}\\b[^}]*\\} from "@/([^"]+)"`).exec(source)?.[1];
  if (!schema || !from) return undefined;
  const module: Record<string, unknown> = await import(path.join(root, `${from}.ts`));
  const found = module[schema];
  return found instanceof z.ZodType
    ? (z.toJSONSchema(found, { io: "input", unrepresentable: "any" }) as Shape)
    : undefined;
}
