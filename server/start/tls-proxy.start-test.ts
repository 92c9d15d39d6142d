import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "@/demo/sign-ins";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { browserArguments, findBrowser } from "@/scripts/find-browser";
import { copyDemoMarket } from "@/tests/runner/prepared-markets";
import { hasNginx, startNginx } from "@/tests/support/start-nginx";
import { freePort, MarketProcess } from "./market-process";

const isInstalled = hasNginx();
if (!isInstalled) console.log("nginx is not installed, so the market is not tested behind its TLS.");

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-tls-"));
const zh = words("zh");

describe.skipIf(!isInstalled)("a market behind nginx, which ends TLS as docs/operations.md configures it", () => {
  let market: MarketProcess;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    const dataDir = path.join(folder, "data");
    await copyDemoMarket(dataDir);
    const [port, marketPort] = [await freePort(), await freePort()];
    origin = `https://localhost:${port}`;
    const settings = {
      SITE_URL: origin,
      SITE_HOSTS: `localhost:${port}`,
      TRUSTED_PROXY: "on",
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
    };
    market = await new MarketProcess({ dataDir, port: marketPort, settings }).opened();
    nginx = await startNginx(path.join(folder, "nginx"), { port, marketPorts: [marketPort] });
    browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
    page = await browser.newPage({ baseURL: origin, ignoreHTTPSErrors: true });
  });

  afterAll(async () => {
    await browser?.close();
    await nginx?.stop();
    if (market?.isRunning) await market.stopped();
    rmSync(folder, { recursive: true, force: true });
  });

  test("signs a member in with cookies that leave over https to this host alone", async () => {
    await page.goto(paths.workspaceQuickReplies("zh"));
    const form = page.locator("form", { has: page.locator("input[type=password]") });
    await form.locator("input[type=email]").fill("owner@happy-sister.example.com");
    await form.locator("input[type=password]").fill(demoPassword);
    await form.getByRole("button", { name: zh("accounts.signIn.submit") }).click();
    await page.waitForURL(`${origin}${paths.workspaceQuickReplies("zh")}`);
    const session = (await page.context().cookies()).find(({ name }) => name.includes("session"));
    expect(session).toMatchObject({ name: "__Host-session", secure: true, httpOnly: true, domain: "localhost" });
    const home = await page.goto("/zh");
    expect(home?.headers()["strict-transport-security"]).toMatch(/max-age=\d{8}/);
  });

  test("saves and redirects without a request of the market to itself that fails", async () => {
    await page.goto(paths.workspaceQuickReplies("zh"));
    const form = page.locator("#reply");
    await form.getByLabel(zh("threads.quickReplies.name")).fill("目录");
    await form.getByLabel("Português").fill("Olá {name}, segue o catálogo.");
    await form.getByRole("button", { name: zh("threads.quickReplies.save") }).click();
    await page.getByRole("listitem").getByText("目录").waitFor();
    expect(market.output).not.toMatch(/ERR_SSL|"level":"(error|warn)"/);
  });
});
