import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { asideTag, mayPutAside, mayRecall, putAside } from "@/lib/aside";
import { escapeHtml } from "./attributes";
import { isReacts, openTag, type Props } from "./open-tag";
import { isMemo, type Memo, recall, remember } from "./remembered";
import { htmlOf, Whole, type Writable, write } from "./whole";

/** Text, HTML, or what is left to React. */
type Part = Writable | { react: ReactNode };
/** Some of them are waited for. */
type Parts = (Part | Promise<Part | Part[]>)[];
type Around = { selected?: unknown; isPicture?: true; isSvg?: true };
/** Nothing around an element says how it is written. */
const anywhere: Around = {};

/**
 * The same page, of which React sees as little as possible: components are called here, and every element without
 * anything of React's in it becomes HTML within the innermost element that has. React would write each element of a
 * page twice, once for a browser script that documents do not have.
 *
 * While a document is rendered, what is HTML does not even travel: each run of it is put aside as one piece, and an element
 * without children stands for it. So what is left to React is the same for all pages of a kind.
 *
 * Components must not use hooks, which those of documents do not. What comes from the browser's side, has a function
 * or a style, or is not known here stays React's. While something is waited for, all the rest is written.
 * @returns a promise where something is waited for
 */
export function still(node: ReactNode): ReactNode {
  return whenThere(collected(node, anywhere), (parts) => createElement(Fragment, null, ...toReact(parts)));
}

function collected(node: unknown, around: Around): Parts {
  const parts: Parts = [];
  collect(node, around, parts);
  return parts;
}

/** At once, where nothing is waited for. */
function whenThere<Made>(parts: Parts, make: (parts: Part[]) => Made): Made | Promise<Made> {
  return isThere(parts) ? make(parts) : heard(Promise.all(parts).then((all) => make(all.flat())));
}
const isThere = (parts: Parts): parts is Part[] => !parts.some((part) => part instanceof Promise);

/** What fails is told by whoever waits; where something else failed before, nobody does. */
function heard<Made>(promise: Promise<Made>): Promise<Made> {
  promise.catch(() => {});
  return promise;
}

function collect(node: unknown, around: Around, into: Parts): void {
  if (node === null || node === undefined || typeof node === "boolean") return;
  if (typeof node === "string") into.push(node);
  else if (typeof node === "number" || typeof node === "bigint") into.push(String(node));
  else if (Array.isArray(node)) for (const each of node) collect(each, around, into);
  else if (isValidElement<Props>(node)) collectElement(node, around, into);
  else if (node instanceof Promise)
    into.push(heard(node.then((found: unknown) => whenThere(collected(found, around), (parts) => parts))));
  else into.push({ react: node as ReactNode });
}

function collectElement(element: ReactElement<Props>, around: Around, into: Parts) {
  const { type, props } = element;
  if (type === asideTag) into.push({ react: element });
  else if (typeof type === "string") into.push(host(type, props, around));
  else if (isMemo(type)) into.push(...remembered(element, around));
  else if (type === Fragment) collect(props.children, around, into);
  else if (isOurs(type)) collect(type(props), around, into);
  else into.push({ react: element });
}

/** A component that runs in the browser is no more than its address here. */
const isOurs = (type: unknown): type is (props: Props) => unknown =>
  typeof type === "function" && !("$$typeof" in type) && !type.prototype?.isReactComponent;

/** What is under `memo` is written once for the same props, as long as there is nothing of React's in it. */
function remembered(element: ReactElement<Props>, around: Around): Parts {
  const type = element.type as unknown as Memo;
  const mayBeKept = around === anywhere && mayRecall();
  const known = mayBeKept ? recall(type, element.props) : undefined;
  if (known !== undefined) return [new Whole(element.type, element.props, known)];
  const parts = collected(createElement(type.type, element.props), around);
  if (!mayBeKept || !parts.every(isWritable)) return parts;
  const html = write(parts);
  remember(type, element.props, html);
  return [new Whole(element.type, element.props, html)];
}

function host(tag: string, props: Props, around: Around): Parts[number] {
  const parts = tag === "textarea" ? [] : collected(props.children, within(tag, props, around));
  return whenThere(parts, (all) => elementOf(tag, props, around, all));
}

function elementOf(tag: string, props: Props, around: Around, parts: Part[]): Part {
  const inner = innerOf(tag, props, parts);
  const opening = isSentAhead(tag, props, around) ? undefined : openTag(tag, props, around.isSvg);
  if (inner === undefined || opening === undefined) return { react: kept(tag, props, parts) };
  if (empty.has(tag)) return new Whole(tag, props, opening);
  return new Whole(tag, props, tag === "option" ? marked(opening, props, inner, around) : opening, inner, `</${tag}>`);
}

const empty = new Set(["area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr"]);
/** Their content is also their value, which React reads. */
const fields = new Set<unknown>(["option", "textarea"]);

/** @returns undefined where something in it is React's */
function innerOf(tag: string, props: Props, parts: Part[]): Whole["inner"] | undefined {
  if (tag === "textarea") return textOf(props);
  return rawOf(props) ?? (parts.every(isWritable) ? parts : undefined);
}

function within(tag: string, props: Props, around: Around): Around {
  if (tag === "select") return { ...around, selected: props.value ?? props.defaultValue };
  if (tag === "picture") return { ...around, isPicture: true };
  return tag === "svg" ? { ...around, isSvg: true } : around;
}

/** A picture that does not wait gets a hint in the head. */
const isSentAhead = (tag: string, props: Props, { isPicture }: Around) =>
  tag === "img" && !isPicture && props.loading !== "lazy";

function marked(opening: string, props: Props, inner: Whole["inner"], { selected }: Around) {
  const value = props.value === undefined ? htmlOf(inner) : escapeHtml(String(props.value));
  const isSelected = [selected ?? []].flat().some((each) => escapeHtml(String(each)) === value);
  return isSelected ? `${opening.slice(0, -1)} selected="">` : opening;
}

/** The first line break within is the browser's. */
function textOf(props: Props) {
  const text = escapeHtml(String(props.value ?? props.defaultValue ?? props.children ?? ""));
  return text.startsWith("\n") ? `\n${text}` : text;
}

const kept = (tag: string, props: Props, parts: Part[]) =>
  parts.length === 0 || fields.has(tag) || tag === "script" || isReacts(tag)
    ? createElement(tag, props)
    : createElement(tag, childless(props), ...toReact(parts));

const childless = ({ children: _, ...props }: Props) => props;
const rawOf = (props: Props) => (props.dangerouslySetInnerHTML as { __html: string } | undefined)?.__html;
const isWritable = (part: Parts[number]): part is Writable => typeof part === "string" || part instanceof Whole;

function toReact(parts: Part[]): ReactNode[] {
  if (!mayPutAside()) return parts.map(back);
  const nodes: ReactNode[] = [];
  let run: Writable[] = [];
  const putTogether = () => {
    if (run.length > 0) nodes.push(createElement(asideTag, { n: putAside(write(run)) }));
    run = [];
  };
  for (const part of parts) {
    if (isWritable(part)) {
      run.push(part);
      continue;
    }
    putTogether();
    nodes.push(part.react);
  }
  putTogether();
  return nodes;
}

function back(part: Part): ReactNode {
  if (typeof part === "string") return part;
  if (!(part instanceof Whole)) return part.react;
  const { type, props } = part;
  const inner = fields.has(type) ? "" : htmlOf(part.inner);
  return createElement(type, inner ? { ...childless(props), dangerouslySetInnerHTML: { __html: inner } } : props);
}
