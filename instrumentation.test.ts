import { expect, test, vi } from "vitest";
import { onRequestError } from "./instrumentation";

test("an error of a page is logged with its cause, and without what a visitor sent", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const cause = Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" });
  const error = Object.assign(new Error("Failed query: select … params: umbrella", { cause }), { digest: "4711" });
  await onRequestError(
    error,
    { path: "/en/search?q=umbrella", method: "GET", headers: {} },
    {
      routerKind: "App Router",
      routePath: "/[locale]/search",
      routeType: "render",
      renderSource: "react-server-components",
      revalidateReason: undefined,
    },
  );
  const [line] = written.mock.calls.map(([text]) => String(text));
  expect(JSON.parse(line ?? "")).toMatchObject({ what: "next.failed", path: "/[locale]/search", digest: "4711" });
  expect(JSON.parse(line ?? "").error).toMatchObject({ code: "57014", message: cause.message });
  expect(line).not.toContain("umbrella");
});
