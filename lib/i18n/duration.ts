/** "0:07": whole seconds as players show them, cut rather than rounded. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** "PT6.5S": a duration as machines read it. */
export const isoDuration = (milliseconds: number): string => `PT${milliseconds / 1000}S`;
