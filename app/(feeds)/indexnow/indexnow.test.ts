import { expect, test, vi } from "vitest";
import { GET } from "./[key]/route";

vi.stubEnv("INDEXNOW_KEY", "the-key-of-this-site");

const ask = (key: string) => GET(new Request("http://localhost"), { params: Promise.resolve({ key }) });

test("the key file says the key, and there is none of another name", async () => {
  const answer = await ask("the-key-of-this-site");
  expect([answer.status, await answer.text()]).toEqual([200, "the-key-of-this-site"]);
  for (const key of ["the-key-of-this-sitf", "THE-KEY-OF-THIS-SITE", "undefined"])
    expect((await ask(key)).status, key).toBe(404);
});
