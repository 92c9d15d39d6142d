import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { readForm } from "../crash/form";
import type { Outcomes } from "./outcomes";
import { Visitor } from "./visitor";

/** Seconds that a guest takes to fill in the form; the inquiry of a faster one is held as spam. */
const typing = 4;

/** A guest who asks about a design, and opens the thread again until the reply is there. */
export class Buyer {
  readonly mark = randomUUID();
  readonly name = `Beatriz ${this.mark.slice(0, 8)}`;
  readonly #browser: Visitor;
  #thread = "";

  constructor(
    origin: string,
    readonly outcomes: Outcomes,
  ) {
    this.#browser = new Visitor(origin, outcomes);
  }

  get email(): string {
    return `${this.mark}@example.com`;
  }

  async inquire(listing: string): Promise<void> {
    const form = readForm((await this.#browser.open("listing", listing)).html, "lines.0.quantity");
    await pause(typing * 1_000);
    const texts = { name: this.name, email: this.email, country: "BR", message: `How soon? ${this.mark}` };
    const fields = { ...form, "lines.0.quantity": "2400", ...texts };
    this.#thread = (await this.#browser.send("inquiry", listing, fields)).path;
  }

  /** Returns the milliseconds until the thread shows a text; undefined if it does not within ten seconds. */
  async waitFor(text: string): Promise<number | undefined> {
    for (const from = performance.now(); performance.now() - from < 10_000; await pause(200)) {
      const { html } = await this.#browser.open("guest's thread", this.#thread);
      if (html.includes(text)) return performance.now() - from;
    }
    return undefined;
  }

  close(): void {
    this.#browser.close();
  }
}
