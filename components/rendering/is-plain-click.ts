/** Whether a press or click is one with the main button and no modifier key, which opens a link in the same tab. */
export const isPlainClick = (event: MouseEvent) =>
  !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
