import type { Sources } from "../sources";

type LintRule = { where: RegExp; unless?: RegExp; never: RegExp; because: string };

const code = /\.(ts|tsx|mjs)$/;
const tests = /\.(test|slow-test|start-test)\.tsx?$/;

/** Patterns that no file may contain, each with the reason that the complaint gives. */
const lintRules: LintRule[] = [
  {
    where: /^(app|components)\/.*\.tsx$/,
    // A PDF has no style sheet and no content security policy.
    unless: /^components\/(trade\/proformas|fairs)\/pdf\//,
    never: /\sstyle=[{"]/,
    because: "the content security policy drops style attributes; use a class, <progress> or an SVG attribute",
  },
  {
    where: code,
    never: /["']next\/image["']/,
    because: "pictures are made at upload; use <Picture> of components/catalogue",
  },
  {
    where: /^app\//,
    never: /\bsql(?:<[^>]*>)?`|["']drizzle-orm/,
    because: "no SQL in app: give the domain a query and call it",
  },
  {
    where: /^(app|components)\/.*\.tsx$/,
    never:
      /className=(?:"|\{`|\{")[^"`]*?(?<![\w-])-?(?:pl|pr|ml|mr|left|right|border-l|border-r|rounded-l|rounded-r|rounded-tl|rounded-tr|rounded-bl|rounded-br|scroll-ml|scroll-mr)-|className=(?:"|\{`|\{")[^"`]*?(?<![\w-])text-(?:left|right)(?![\w-])/,
    because: "Arabic and Urdu are mirrored; use ps- pe- ms- me- start- end- text-start …",
  },
  {
    where: /^(app|components|lib|db|jobs|demo)\//,
    unless: /^lib\/core\/(env|log)\.ts$|^db\/base\/database-settings\.ts$|^db\/testing\/|\.(slow-)?test\.tsx?$/,
    never: /process\.env(?!\.(?:NODE_ENV|PATH)\b)/,
    because: "settings come from env() of lib/core/env.ts, which checks and documents them",
  },
  {
    where: /^(app|components)\//,
    unless: /^components\/layout\/json-ld\.tsx$/,
    never: /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/,
    because: "text is text; only components/layout/json-ld.tsx writes raw HTML, for JSON-LD",
  },
  { where: code, unless: tests, never: /@ts-(?:ignore|expect-error|nocheck)/, because: "express it with a type" },
  { where: code, never: /\b(?:TODO|FIXME|XXX)\b/, because: "finish it, or file an issue" },
  {
    where: /^(lib|db|jobs|server)\//,
    unless: tests,
    never: /\bsql\.raw\(/,
    because: "raw SQL lets user input become part of a statement",
  },
  {
    where: /^e2e\//,
    never: /waitForTimeout\(|(?<![.\w])setTimeout\(/,
    because: "a journey waits for what it needs to see, never for time",
  },
];

export function lintRuleComplaints(sources: Sources): string[] {
  const complaints: string[] = [];
  for (const [file, text] of sources) {
    if (file.startsWith("scripts/checks/")) continue;
    for (const { where, unless, never, because } of lintRules) {
      if (!where.test(file) || unless?.test(file)) continue;
      const at = text.search(never);
      if (at >= 0) complaints.push(`${file}:${lineOf(text, at)} ${because}`);
    }
  }
  return complaints;
}

export const lineOf = (text: string, at: number): number =>
  text.slice(0, at).split("\n").length + (text[at] === "\n" ? 1 : 0);
