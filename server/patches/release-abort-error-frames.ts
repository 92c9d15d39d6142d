/**
 * Upstream: react/react#37288, with nodejs/node#66129.
 *
 * React ends each render by aborting a signal with an Error whose stack nothing reads. Until it is read, V8 retains the
 * frames in which the Error was created. One of them is an Immediate, which retains the request that scheduled it and
 * the Immediates that ran after it. So renders retain one another, and if anything long-lived retains one of them, such
 * as a connection that was opened during a render, 130 kB a page are never freed. Reading the stack turns the frames
 * into text.
 *
 * Returns a function that undoes the patch.
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
