import type { Sources } from "../sources";

/** What an action may hand its form to: each finds the actor, parses and turns refusals into sentences. */
const doors = ["submit", "submitDocument", "submitShopSection"];

const declared = /^(export )?(?:default )?(?:async )?(?:function|const) (\w+)/gm;

/** Server actions are public endpoints, so each exported one goes through a door. */
export function actionComplaints(sources: Sources): string[] {
  const complaints: string[] = [];
  for (const [file, text] of sources) {
    if (/["']use server["']/.test(text) && !/^\s*["']use server["']/.test(text) && !file.startsWith("scripts/"))
      complaints.push(`${file}: actions live in a file of their own that begins with "use server"`);
    if (!/^\s*["']use server["']/.test(text)) continue;
    for (const name of actionsWithoutDoor(text))
      complaints.push(`${file}: ${name} is a public endpoint and goes through no door (${doors.join(", ")})`);
  }
  return complaints;
}

/** An action may also hand its form to a function of the same file that goes through a door. */
function actionsWithoutDoor(text: string): string[] {
  const found = [...text.matchAll(declared)];
  const parts = found.map(({ index, 1: isExported, 2: name = "" }, place) => ({
    name,
    isExported: isExported !== undefined,
    body: text.slice(index, found[place + 1]?.index ?? text.length),
  }));
  const passes = (through: string[]) => (part: { body: string }) =>
    through.some((door) => new RegExp(`\\b${door}\\(`).test(part.body));
  const inner = parts.filter((part) => !part.isExported && passes(doors)(part)).map(({ name }) => name);
  return parts.filter((part) => part.isExported && !passes([...doors, ...inner])(part)).map(({ name }) => name);
}
