import { formLimits } from "@/lib/http/http-limits";

/** What a form is for: a script's call of an action, a form that a browser sends by itself, or neither. */
export type FormKind = "call" | "document" | "other";

/**
 * Checks the fields by which React and Next decode a call of an action. Every action of ours takes a form, and before it at
 * most the form's last state, so only a small part of React's protocol is ever needed; the rest of it (references,
 * promises, streams, functions) has no way in.
 */
export class ActionFields {
  readonly #parts = new Set<string>();
  #calls = 0;
  #states = 0;
  #wantedStates = 0;

  /** @param action the id in the header of a script's call */
  constructor(
    readonly kind: FormKind,
    readonly action = "",
  ) {}

  /** False for a field that no browser sends. */
  accepts(name: string, text: string): boolean {
    if (this.kind === "call" && /^[0-9a-f]{1,4}$/.test(name)) return this.#acceptsArguments(name, text);
    if (this.kind === "document" && name.startsWith("$ACTION_")) return this.#acceptsPart(name.slice(8), text);
    return true;
  }

  /** Whether all fields together call exactly one action, with what it takes. */
  get isComplete(): boolean {
    return this.kind === "other" || (this.#calls === 1 && this.#states === this.#wantedStates);
  }

  #acceptsArguments(name: string, text: string): boolean {
    const value = parse(text);
    if (name !== "0" || !Array.isArray(value)) return false;
    this.#calls++;
    this.#wantedStates = statesOf(this.action);
    this.#states = value.length - 1;
    const form = value.at(-1);
    return typeof form === "string" && /^\$K[0-9a-f]{1,3}$/.test(form) && value.slice(0, -1).every(isData);
  }

  /** An action's id by itself; or a mark, the id with a reference to its state, the state, and a key. */
  #acceptsPart(part: string, text: string): boolean {
    if (this.#parts.has(part)) return false;
    this.#parts.add(part);
    if (/^REF_\d{1,3}$/.test(part) || part === "KEY") return true;
    const alone = /^ID_([0-9a-f]{1,64})$/.exec(part)?.[1];
    if (alone) {
      this.#calls++;
      return statesOf(alone) === 0;
    }
    const row = /^\d{1,3}:([01])$/.exec(part)?.[1];
    const value = row && parse(text);
    if (row === "0" && isReference(value)) {
      this.#calls++;
      this.#wantedStates = statesOf(value.id);
      return this.#wantedStates === 1;
    }
    if (row !== "1" || !Array.isArray(value)) return false;
    this.#states += value.length;
    return value.every(isData);
  }
}

/** How many states an action takes before its form. Next writes into an id's first byte which arguments there are. */
const statesOf = (id: string): number => (id.startsWith("60") ? 1 : 0);

/** Undefined for what is no JSON, or is nested deeper than the limit. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The id of an action, and where its state is. */
const isReference = (value: unknown): value is { id: string } =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  /^[0-9a-f]{1,64}$/.test(value.id) &&
  "bound" in value &&
  value.bound === "$@1";

/** Data in React's protocol: a text that begins with one `$` means something else. */
function isData(value: unknown): boolean {
  if (typeof value === "string") return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name !== "__proto__" && isData(inner));
}

/** Walks level by level, since a function that calls itself would end with the deepest of them. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= formLimits.nesting; depth++) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
    if (level.length === 0) return true;
  }
  return false;
}
