import { expect, test } from "vitest";
import { endpointComplaints } from "./endpoints";

test("an unlisted server action or route handler fails the check, and so does an entry without a file", () => {
  const sources = new Map([
    ["app/[locale]/actions.ts", '"use server";\nexport async function a() {}'],
    ["app/api/route.ts", "export const GET = () => {};"],
    ["app/api/answer.ts", "export const answer = 1;"],
  ]);
  expect(endpointComplaints(sources, { "[locale]/actions.ts": "everyone", "api/route.ts": "everyone" })).toEqual([]);
  expect(endpointComplaints(sources, { "[locale]/actions.ts": "everyone", "api/gone/route.ts": "everyone" })).toEqual([
    "app/api/route.ts: list in tests/authorization-matrix/endpoints.ts who may call it",
    "tests/authorization-matrix/endpoints.ts: there is no app/api/gone/route.ts",
  ]);
});
