import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/sources";
import { type Access, endpoints } from "../../authorization-matrix/endpoints";

/** A route handler as a client can call it: its path with parameters, its methods, and who may call it. */
export type Route = { path: string; methods: string[]; access: Access };

/** Lists all route handlers of `app`. */
export const listRoutes = (): Route[] =>
  Object.entries(endpoints)
    .filter(([file]) => file.endsWith("/route.ts"))
    .map(([file, access]) => {
      const source = readFileSync(path.join(root, "app", file), "utf8");
      const methods = [...source.matchAll(/^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm)];
      return { path: `/${path.dirname(file)}`, methods: methods.map(([, method = ""]) => method), access };
    });
