import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { demoPassword } from "@/demo/sign-ins";
import { words } from "@/lib/i18n/messages";
import { readForm } from "../crash/form";
import { readLinks } from "./links";
import type { Outcomes } from "./outcomes";
import { Visitor } from "./visitor";

/** Fields of a design that may be published; prices are in CNY. */
const goods = {
  categoryId: "101",
  currency: "CNY",
  "tierFrom[]": "120",
  "tierPrice[]": "11.64",
  "leadFrom[]": "120",
  "leadDays[]": "5",
  piecesPerCarton: "80",
  cartonLength: "65",
  cartonWidth: "55",
  cartonHeight: "55",
  grossKg: "10.4",
  netKg: "9.6",
};

/** The owner of a shop of the demo market, who answers inquiries and adds designs without scripts. */
export class Merchant {
  readonly #browser: Visitor;

  constructor(
    origin: string,
    outcomes: Outcomes,
    readonly email: string,
  ) {
    this.#browser = new Visitor(origin, outcomes);
  }

  async signIn(): Promise<void> {
    const form = readForm((await this.#browser.open("sign in", "/en/sign-in")).html, "password");
    await this.#browser.send("sign in", "/en/sign-in", { ...form, email: this.email, password: demoPassword });
  }

  /** Opens the inquiry of the buyer with this name and replies. @returns whether the inbox shows it */
  async reply(buyer: string, body: string): Promise<boolean> {
    const inbox = await this.#browser.open("inbox", "/en/workspace/inquiries");
    const row = readLinks(inbox.html).find(({ text }) => text.includes(buyer));
    if (!row) return false;
    const thread = await this.#browser.open("thread", row.path);
    const answered = await this.#browser.sendHere("reply", row.path, { ...readForm(thread.html, "body"), body });
    if (!answered.html.includes(words("en")("inquiries.replyAsShop.sent"))) throw new Error("a reply was refused");
    return true;
  }

  /** Publishes a design with a picture, and returns the path of its public page. */
  async publish(title: string): Promise<string> {
    const path = "/en/workspace/listings/new";
    const form = readForm((await this.#browser.open("editor", path)).html, "title.en");
    const fields = { ...form, ...goods, "title.en": title, intent: "publish" };
    const saved = await this.#browser.send("upload", path, fields, { files: await drawPicture() });
    const page = readLinks(saved.html).find((link) => link.path.startsWith("/en/p/"));
    if (!page) throw new Error(`the editor does not lead to the page of "${title}"`);
    return page.path;
  }

  /** Imports designs with these item numbers from a table as drafts, and waits until that is done. */
  async importDesigns(skus: readonly string[]): Promise<void> {
    const path = "/en/workspace/listings/import";
    const form = readForm((await this.#browser.open("import", path)).html, "shopId");
    const table = new File([writeTable(skus)], "designs.csv", { type: "text/csv" });
    const sent = await this.#browser.send("import", path, form, { file: table });
    const checked = await this.#openUntil(sent.path, (html) => html.includes('name="publishes"'));
    const started = await this.#browser.send("import", sent.path, readForm(checked, "publishes"));
    await this.#openUntil(started.path, (html) =>
      html.includes(words("en")("imports.done.made", { count: skus.length })),
    );
  }

  /** Opens the page of an import again and again, as its script does. @throws Error after a minute */
  async #openUntil(path: string, isShown: (html: string) => boolean): Promise<string> {
    for (const until = performance.now() + 60_000; performance.now() < until; await pause(500)) {
      const { html } = await this.#browser.open("import", path);
      if (isShown(html)) return html;
    }
    throw new Error("an import was not done within a minute");
  }

  close(): void {
    this.#browser.close();
  }
}

/** A picture that no other design has. */
async function drawPicture(): Promise<File> {
  const noise = { type: "gaussian", mean: 100 + Math.random() * 100, sigma: 40 } as const;
  const bytes = await sharp({ create: { width: 900, height: 900, channels: 3, background: "white", noise } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "horse.jpg", { type: "image/jpeg" });
}

function writeTable(skus: readonly string[]): string {
  const headers = ["Item number", "Category", "Name (English)", "Currency", "From quantity 1", "Price 1"];
  const rows = skus.map((sku) => [sku, "Plush Toys", `Crying horse ${sku}`, "CNY", "120", "11.64"]);
  return [headers, ...rows].map((row) => row.join(",")).join("\r\n");
}
