import { expect, test, vi } from "vitest";
import { GET } from "./[key]/route";

vi.stubEnv("INDEXNOW_KEY", "the-key-of-this-site");

const get = (key: string) => GET(new Request("http://localhost"), { params: Promise.resolve({ key }) });

test("the key file contains the key, and any other name is answered with 404", async () => {
  const response = await get("the-key-of-this-site");
  expect([response.status, await response.text()]).toEqual([200, "the-key-of-this-site"]);
  for (const key of ["the-key-of-this-sitf", "THE-KEY-OF-THIS-SITE", "undefined"])
    expect((await get(key)).status, key).toBe(404);
});
