import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Fields, post, readForm } from "./form";

/** The marks of acknowledged inquiries and messages; each mark is a word of its text. */
export type AcknowledgedMarks = { inquiries: string[]; messages: string[]; repeated: number };

/** Guests who send an inquiry, reply in its thread, and start again, until `stop` or `abandon`. */
export class Guests {
  readonly acknowledgedMarks: AcknowledgedMarks = { inquiries: [], messages: [], repeated: 0 };
  #isOver = false;
  #isAbandoned = false;
  #sent = 0;
  #forms: Fields[] = [];
  #reply: Fields = {};
  #running: Promise<unknown> | undefined;

  constructor(
    readonly origin: string,
    readonly designs: string[],
    readonly count: number,
  ) {}

  /** Ends all guests at once, in the middle of their work. */
  abandon(): void {
    this.#isAbandoned = true;
  }

  /** Reads the forms once: a page that was opened before a crash must still work after it. */
  async start(): Promise<void> {
    for (const design of this.designs) this.#forms.push(readForm(await this.#page(design), "email"));
    const first = await this.#sendInquiry("first");
    this.#reply = readForm(await this.#page(first), "body");
    this.#running = Promise.all(Array.from({ length: this.count }, () => this.#talk()));
    this.#running.catch(() => this.abandon());
  }

  /** Waits for a number of acknowledged forms. @throws the error that ended the guests */
  async untilAcknowledged(wanted: number): Promise<void> {
    while (this.acknowledged < wanted) {
      if (this.#isAbandoned) await this.#running;
      await sleep(20);
    }
  }

  get acknowledged(): number {
    return this.acknowledgedMarks.inquiries.length + this.acknowledgedMarks.messages.length;
  }

  /** Lets all guests finish their current form, which they send until it is accepted. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#running;
  }

  async #talk(): Promise<void> {
    while (!this.#isOver && !this.#isAbandoned) {
      const thread = await this.#sendInquiry(`i-${randomUUID()}`);
      const mark = `m-${randomUUID()}`;
      const token = thread.split("/").at(-1) ?? "";
      const isAccepted = await this.#sendUntilAccepted(thread, { ...this.#reply, token, body: `And in blue? ${mark}` });
      if (isAccepted) this.acknowledgedMarks.messages.push(mark);
    }
  }

  /** Sends an inquiry and returns the path of its thread. */
  async #sendInquiry(mark: string): Promise<string> {
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
    const location = (await this.#sendUntilAccepted(this.designs[at] ?? "", fields)) ?? "";
    this.acknowledgedMarks.inquiries.push(mark);
    return new URL(location, this.origin).pathname;
  }

  /**
   * Sends the same form until it is accepted, as a person would who sees an error, and returns the redirect's address.
   * Returns undefined if the page is missing: then its inquiry was lost, which the final count reports.
   */
  async #sendUntilAccepted(path: string, fields: Fields): Promise<string | undefined> {
    const address = `10.${(this.#sent >> 16) & 255}.${(this.#sent >> 8) & 255}.${this.#sent & 255}`;
    for (;;) {
      const answer = await post(this.origin + path, fields, address).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      const location = answer?.headers.get("location");
      if (answer?.status === 303 && location) return location;
      if (answer?.status === 404) return undefined;
      if (answer && answer.status < 500) throw new Error(`${path} answered ${answer.status} to a good form`);
      if (this.#isAbandoned) throw new Error("the guests were abandoned");
      this.acknowledgedMarks.repeated += 1;
      await sleep(50);
    }
  }

  async #page(path: string): Promise<string> {
    const answer = await fetch(this.origin + path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  }
}
