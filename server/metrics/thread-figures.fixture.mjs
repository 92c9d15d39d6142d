import { register } from "tsx/esm/api";

register();
const { count } = await import("../../lib/core/counts.ts");
const { database } = await import("../../db/client.ts");
const { postFigures } = await import("./thread-figures.ts");

count("uploads", { kind: "picture", outcome: "refused", reason: "tooLarge" }, 2);
postFigures("0");
// One connection is taken for as long as the thread runs.
await database.execute("select pg_sleep(2.5)");
