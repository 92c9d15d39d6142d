import type { z } from "zod";
import type { Proposal } from "@/db/base/assist-proposal";
import type { AssistFailure } from "@/db/schema";

/**
 * `task` is the market's instruction; `data` may contain other people's texts. Pictures are WebP or JPEG without metadata. The
 * `reader` is a merchant, whose texts go on public pages, or an operator, who reads what others wrote.
 */
export type Prompt<T> = {
  task: string;
  data: unknown;
  pictures?: Uint8Array[];
  schema: z.ZodType<T>;
  reader?: "merchant" | "operator";
};
/** Tokens as the provider counted them. */
export type Cost = { tokensIn: number; tokensOut: number };

/** Sends prompts to a model. `host` is the provider that receives them. */
export type Assistant = {
  host: string;
  /** @throws NoAnswer */
  answer<T>(question: Prompt<T>): Promise<{ value: T; model: string } & Cost>;
};

/** A prompt, and the filter that reduces its answer to the supported parts; no proposal if nothing is left. */
export type PreparedPrompt = {
  send(assistant: Assistant): ReturnType<Assistant["answer"]>;
  filter(answer: unknown): { proposal?: Proposal; droppedParts: number };
};

/** Thrown if there is no usable answer; the message never contains text of the prompt or the answer. */
export class NoAnswer extends Error {
  constructor(
    readonly why: AssistFailure,
    message: string,
    readonly cost: Cost = { tokensIn: 0, tokensOut: 0 },
  ) {
    super(message);
    this.name = "NoAnswer";
  }
}
