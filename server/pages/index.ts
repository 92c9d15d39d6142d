import type { IncomingMessage, ServerResponse } from "node:http";
import type { Page, Question } from "./messages";

export type { Page, Question };

/** Where pages are rendered. */
export type Pages = {
  /** @throws PagesEnded, the signal's reason once it is aborted, or whatever went wrong while rendering */
  render(question: Question, signal: AbortSignal): Promise<Page>;
  /** Forgets what was read for these tags, or all, before anything is rendered that is asked for afterwards. */
  forget(tags?: readonly string[]): void;
  /** Has something that is no page answered as it comes. @throws PagesEnded when nothing was said until then */
  handOn(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

/** The thread that renders pages ended, or is not there. */
export class PagesEnded extends Error {}
