/** Tells whether a press or click means the page itself, and neither a new tab nor a menu or a download. */
export const isPlain = (event: MouseEvent) =>
  !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
