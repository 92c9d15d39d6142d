import { doors } from "../../tests/authorization-matrix/doors";
import type { Sources } from "../sources";

const isDoor = (file: string, text: string) =>
  file.startsWith("app/") && (/\/route\.tsx?$/.test(file) || /^\s*["']use server["']/.test(text));

/** Every server action and route handler says who may call it, and nothing else is in the list. */
export function doorComplaints(sources: Sources, listed: Readonly<Record<string, string>> = doors): string[] {
  const found = new Set([...sources].filter(([file, text]) => isDoor(file, text)).map(([file]) => file.slice(4)));
  return [
    ...[...found]
      .filter((file) => !(file in listed))
      .map((file) => `app/${file}: say in tests/authorization-matrix/doors.ts who may call it`),
    ...Object.keys(listed)
      .filter((file) => !found.has(file))
      .map((file) => `tests/authorization-matrix/doors.ts: there is no app/${file}`),
  ];
}
