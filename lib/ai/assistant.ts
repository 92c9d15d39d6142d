import type { z } from "zod";
import type { AssistFailure } from "@/db/schema";

/** `task` is ours; `data` may hold words of strangers. Pictures are WebP, small and without metadata. */
export type Question<T> = { task: string; data: unknown; pictures?: Uint8Array[]; schema: z.ZodType<T> };
/** Tokens as the provider counts them. */
export type Cost = { tokensIn: number; tokensOut: number };

/** Asks a model. `host` is who hears it. */
export type Assistant = {
  host: string;
  /** @throws NoAnswer */
  answer<T>(question: Question<T>): Promise<{ value: T; model: string } & Cost>;
};

/** There is no answer to show; the message never holds words of the question or the answer. */
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
