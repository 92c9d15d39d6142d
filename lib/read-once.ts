import { currentRender } from "./document-render";

/**
 * The same reading for all that one document says: its head, its body, and the page that Next renders when it could not be
 * drawn. Outside the document server it reads each time.
 * @param name tells readings of the same values apart
 */
export const readOnce =
  <Values extends unknown[], Result>(
    name: string,
    read: (...values: Values) => Promise<Result>,
  ): ((...values: Values) => Promise<Result>) =>
  (...values) => {
    const readings = currentRender()?.readings;
    if (!readings) return read(...values);
    const key = `${name} ${JSON.stringify(values)}`;
    const reading = (readings.get(key) as Promise<Result> | undefined) ?? read(...values);
    readings.set(key, reading);
    return reading;
  };
