/**
 * React ends each render by an abort whose reason is an Error that nobody reads. Until somebody does, V8 keeps the frames
 * it was made in; one of them is an Immediate, which holds the request it was scheduled in and the Immediates that ran
 * after it. So all renders hang on one another, and on the first that anything long-lived remembers, such as a connection
 * it opened: 130 kB a page that never go. Reading the stack turns frames into text. See react/react#37288.
 */
export function releaseAbortErrorFrames({ prototype }: typeof AbortController = AbortController): () => void {
  const { abort } = prototype;
  prototype.abort = function (this: AbortController, reason?: unknown) {
    abort.call(this, reason);
    if (this.signal.reason instanceof Error) void this.signal.reason.stack;
  };
  return () => {
    prototype.abort = abort;
  };
}
