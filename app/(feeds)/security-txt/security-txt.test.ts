import { expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import config from "@/next.config";
import { GET } from "./route";

test("security.txt names a contact, expires within a year, and is served where RFC 9116 expects it", async () => {
  const fields = new Map((await GET().text()).split("\n").map((line) => line.split(/: (.*)/) as [string, string]));
  expect(fields.get("Contact")).toBe("mailto:market@localhost");
  const days = (Date.parse(fields.get("Expires") ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(100);
  expect(days).toBeLessThan(365);
  expect(fields.get("Canonical")).toBe(`http://localhost:3000${paths.securityContact}`);
  expect(await config.rewrites?.()).toContainEqual({ source: paths.securityContact, destination: "/security-txt" });
});
