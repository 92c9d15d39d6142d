/** Formats seconds as players show them, rounded down: "0:07". */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Formats milliseconds as an ISO 8601 duration: "PT6.5S". */
export const isoDuration = (milliseconds: number): string => `PT${milliseconds / 1000}S`;
