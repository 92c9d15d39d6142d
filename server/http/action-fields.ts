import { formLimits } from "@/lib/http/http-limits";

/** Who sent a form: React's script that calls an action, the browser without a script, or neither. */
export type FormKind = "call" | "document" | "other";

/**
 * Checks the fields from which React and Next decode a call of an action. Every action of the market takes a form, and
 * before it at most the form's last state. So only that small part of React's protocol is accepted; the rest of it
 * (references, promises, streams, functions) is refused.
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

  /** Returns false for a field that neither a browser nor React sends. */
  accepts(name: string, text: string): boolean {
    if (this.kind === "call" && /^[0-9a-f]{1,4}$/.test(name)) return this.#acceptsArguments(name, text);
    if (this.kind === "document" && name.startsWith("$ACTION_")) return this.#acceptsPart(name.slice(8), text);
    return true;
  }

  /** Whether the fields call exactly one action, with as many arguments as it takes. */
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

  /** Accepts an action's id alone; or a marker, the id with a reference to its state, the state, and a key. */
  #acceptsPart(part: string, text: string): boolean {
    if (this.#parts.has(part)) return false;
    this.#parts.add(part);
    if (/^REF_\d{1,3}$/.test(part) || part === "KEY") return true;
    const id = /^ID_([0-9a-f]{1,64})$/.exec(part)?.[1];
    if (id) {
      this.#calls++;
      return statesOf(id) === 0;
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

/** Returns how many states an action takes before its form. Next encodes the arguments in the first byte of the id. */
const statesOf = (id: string): number => (id.startsWith("60") ? 1 : 0);

/** Returns undefined for invalid JSON, and for JSON that is nested deeper than the limit. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value holds the id of an action and a reference to its state. */
const isReference = (value: unknown): value is { id: string } =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  /^[0-9a-f]{1,64}$/.test(value.id) &&
  "bound" in value &&
  value.bound === "$@1";

/** Whether a value is plain data in React's protocol: a text that begins with one `$` is a reference. */
function isData(value: unknown): boolean {
  if (typeof value === "string") return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name !== "__proto__" && isData(inner));
}

/** Walks level by level, since recursion would overflow the stack on deeply nested values. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= formLimits.nesting; depth++) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
    if (level.length === 0) return true;
  }
  return false;
}
