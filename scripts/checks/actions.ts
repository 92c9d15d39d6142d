import type { Sources } from "../sources";

/** Functions that an action calls with its form: each finds the actor, parses the form and renders refusals as sentences. */
const submitFunctions = ["submit", "submitDocument", "submitShopSection"];

const declared = /^(export )?(?:default )?(?:async )?(?:function|const) (\w+)/gm;

/** Server actions are public endpoints, so each exported one has to call one of `submitFunctions`. */
export function actionComplaints(sources: Sources): string[] {
  const complaints: string[] = [];
  for (const [file, text] of sources) {
    if (/["']use server["']/.test(text) && !/^\s*["']use server["']/.test(text) && !file.startsWith("scripts/"))
      complaints.push(`${file}: actions live in a file of their own that begins with "use server"`);
    if (!/^\s*["']use server["']/.test(text)) continue;
    for (const name of uncheckedActions(text))
      complaints.push(`${file}: ${name} is a public endpoint and calls none of ${submitFunctions.join(", ")}`);
  }
  return complaints;
}

/** Lists actions that call none of `submitFunctions`, neither directly nor through a function of the same file. */
function uncheckedActions(text: string): string[] {
  const found = [...text.matchAll(declared)];
  const parts = found.map(({ index, 1: isExported, 2: name = "" }, place) => ({
    name,
    isExported: isExported !== undefined,
    body: text.slice(index, found[place + 1]?.index ?? text.length),
  }));
  const callsOneOf = (functions: string[]) => (part: { body: string }) =>
    functions.some((name) => new RegExp(`\\b${name}\\(`).test(part.body));
  const helpers = parts.filter((part) => !part.isExported && callsOneOf(submitFunctions)(part)).map(({ name }) => name);
  return parts
    .filter((part) => part.isExported && !callsOneOf([...submitFunctions, ...helpers])(part))
    .map(({ name }) => name);
}
