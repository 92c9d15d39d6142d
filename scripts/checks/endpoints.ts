import { endpoints } from "../../tests/authorization-matrix/endpoints";
import type { Sources } from "../sources";

const isEndpoint = (file: string, text: string) =>
  file.startsWith("app/") && (/\/route\.tsx?$/.test(file) || /^\s*["']use server["']/.test(text));

/** Every server action and route handler is listed with who may call it, and the list has no other entry. */
export function endpointComplaints(sources: Sources, listed: Readonly<Record<string, string>> = endpoints): string[] {
  const found = new Set([...sources].filter(([file, text]) => isEndpoint(file, text)).map(([file]) => file.slice(4)));
  return [
    ...[...found]
      .filter((file) => !(file in listed))
      .map((file) => `app/${file}: list in tests/authorization-matrix/endpoints.ts who may call it`),
    ...Object.keys(listed)
      .filter((file) => !found.has(file))
      .map((file) => `tests/authorization-matrix/endpoints.ts: there is no app/${file}`),
  ];
}
