import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Fields, post, readForm } from "./form";

/** What the market said it has: marks of inquiries and of messages, each a word that stands in their text. */
export type Said = { inquiries: string[]; messages: string[]; repeated: number };

/** Guests who ask, write on in the thread that opens, and ask again, until they are told to stop. */
export class Guests {
  readonly said: Said = { inquiries: [], messages: [], repeated: 0 };
  #isOver = false;
  #isAbandoned = false;
  #sent = 0;
  #forms: Fields[] = [];
  #reply: Fields = {};
  #asking: Promise<unknown> | undefined;

  constructor(
    readonly origin: string,
    readonly designs: string[],
    readonly count: number,
  ) {}

  /** Everyone leaves at once, whatever they were doing. */
  abandon(): void {
    this.#isAbandoned = true;
  }

  /** Reads the forms once: a page that was opened before a crash must still work after it. */
  async start(): Promise<void> {
    for (const design of this.designs) this.#forms.push(readForm(await this.#page(design), "email"));
    const first = await this.#ask("first");
    this.#reply = readForm(await this.#page(first), "body");
    this.#asking = Promise.all(Array.from({ length: this.count }, () => this.#talk()));
    this.#asking.catch(() => this.abandon());
  }

  /** @throws what went wrong, when they have left */
  async untilAcknowledged(wanted: number): Promise<void> {
    while (this.acknowledged < wanted) {
      if (this.#isAbandoned) await this.#asking;
      await sleep(20);
    }
  }

  get acknowledged(): number {
    return this.said.inquiries.length + this.said.messages.length;
  }

  /** Everyone finishes what they have begun: what was refused is sent until it is taken. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#asking;
  }

  async #talk(): Promise<void> {
    while (!this.#isOver && !this.#isAbandoned) {
      const thread = await this.#ask(`i-${randomUUID()}`);
      const mark = `m-${randomUUID()}`;
      const token = thread.split("/").at(-1) ?? "";
      const isTaken = await this.#insist(thread, { ...this.#reply, token, body: `And in blue? ${mark}` });
      if (isTaken) this.said.messages.push(mark);
    }
  }

  /** Returns the path of the thread it opened. */
  async #ask(mark: string): Promise<string> {
    const at = this.#sent++ % this.designs.length;
    const fields = {
      ...this.#forms[at],
      key: randomUUID(),
      "lines.0.quantity": "2400",
      name: "Beatriz Souza",
      email: `${mark}@example.com`,
      country: "BR",
      message: `How soon? ${mark}`,
    };
    const location = (await this.#insist(this.designs[at] ?? "", fields)) ?? "";
    this.said.inquiries.push(mark);
    return new URL(location, this.origin).pathname;
  }

  /**
   * Sends the same form again and again until it is taken, as a person would who sees an error; returns where it leads.
   * Undefined when there is no such page any more: then what had opened it was lost, and is counted in the end.
   */
  async #insist(path: string, fields: Fields): Promise<string | undefined> {
    const address = `10.${(this.#sent >> 16) & 255}.${(this.#sent >> 8) & 255}.${this.#sent & 255}`;
    for (;;) {
      const answer = await post(this.origin + path, fields, address).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      const location = answer?.headers.get("location");
      if (answer?.status === 303 && location) return location;
      if (answer?.status === 404) return undefined;
      if (answer && answer.status < 500) throw new Error(`${path} answered ${answer.status} to a good form`);
      if (this.#isAbandoned) throw new Error("the guests were sent away");
      this.said.repeated += 1;
      await sleep(50);
    }
  }

  async #page(path: string): Promise<string> {
    const answer = await fetch(this.origin + path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  }
}
