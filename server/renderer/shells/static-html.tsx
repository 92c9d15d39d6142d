import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

type Props = Record<string, unknown> & { children?: ReactNode };

/** Stands for a piece of static HTML in a tree: `<html-placeholder n="3"></html-placeholder>`. No text can contain it. */
export const placeholderTag = "html-placeholder";
/** Divides the HTML of all runs, which React renders in one call. */
const divider = createElement(placeholderTag);
const dividerHtml = `<${placeholderTag}></${placeholderTag}>`;

/**
 * Calls the server components of a tree and renders every run of nodes that needs no React in the browser to static HTML. The
 * tree that is left holds forms, client components and the elements around them, with a placeholder for each run.
 * @param pieces receives the HTML of each run, at the index its placeholder names
 */
export async function toStaticHtml(node: ReactNode, pieces: string[]): Promise<ReactNode> {
  const tree = await callServerComponents(node);
  const forReact = new Set<unknown>();
  findNodesForReact(tree, "", forReact);
  const runs: ReactNode[][] = [];
  const rest = replaceRuns(tree, { forReact, runs, firstNumber: pieces.length });
  const html = renderToStaticMarkup(fragment(runs.flatMap((run) => [...run, divider])));
  pieces.push(...html.split(dividerHtml).slice(0, -1));
  return fragment(rest);
}

type Replacement = { forReact: ReadonlySet<unknown>; runs: ReactNode[][]; firstNumber: number };

const fragment = (nodes: ReactNode[]) => createElement(Fragment, null, ...nodes);

async function callServerComponents(node: ReactNode): Promise<ReactNode> {
  const pending: Promise<void>[] = [];
  const tree = expand(node, pending);
  // A component that was awaited may return others that have to be.
  while (pending.length > 0) await Promise.all(pending.splice(0));
  return tree;
}

/** The node with every server component replaced by its result; one that is awaited fills its place once it is there. */
function expand(node: unknown, pending: Promise<void>[]): ReactNode {
  if (Array.isArray(node)) return expandAll(node, pending);
  if (isValidElement<Props>(node)) return expandElement(node, pending);
  if (!(node instanceof Promise)) return node as ReactNode;
  const place: ReactNode[] = [];
  const filled = node.then((result: unknown) => void place.push(expand(result, pending)));
  // Another component may fail first, and then nobody awaits this one.
  filled.catch(() => {});
  pending.push(filled);
  return place;
}

function expandAll(nodes: readonly unknown[], pending: Promise<void>[]): ReactNode[] {
  let hasChanged = false;
  const expanded = nodes.map((node) => {
    const result = expand(node, pending);
    hasChanged ||= result !== node;
    return result;
  });
  return hasChanged ? expanded : (nodes as ReactNode[]);
}

function expandElement(element: ReactElement<Props>, pending: Promise<void>[]): ReactNode {
  const { type, props } = element;
  if (type === Fragment) return expand(props.children, pending);
  if (isServerComponent(type)) return expand(type(props), pending);
  const children = expand(props.children, pending);
  return children === props.children ? element : withChildren(element, children);
}

/** A component of the browser's side is only a reference here. */
const isServerComponent = (type: unknown): type is (props: Props) => unknown =>
  typeof type === "function" && !("$$typeof" in type) && !type.prototype?.isReactComponent;

/** As React's own JSX makes it, without copying and checking what was checked before. */
const withChildren = (element: ReactElement<Props>, children: ReactNode): ReactElement<Props> => ({
  ...element,
  props: { ...element.props, children },
});

/** Collects the elements that React has to render in Next, and everything around them. @returns whether there are any in this node */
function findNodesForReact(node: unknown, around: string, found: Set<unknown>): boolean {
  if (Array.isArray(node)) {
    let holdsAny = false;
    for (const each of node) holdsAny = findNodesForReact(each, around, found) || holdsAny;
    if (holdsAny) found.add(node);
    return holdsAny;
  }
  if (isValidElement<Props>(node)) {
    const { type, props } = node;
    const within = type === "svg" || type === "picture" ? type : around;
    const isIts = findNodesForReact(props.children, within, found) || belongsToReact(type, props, around);
    if (isIts) found.add(node);
    return isIts;
  }
  const isUnknown = node !== null && typeof node === "object";
  if (isUnknown) found.add(node);
  return isUnknown;
}

/** React moves these into the head. */
const hoisted = new Set(["html", "head", "body", "title", "meta", "link", "base", "style"]);

function belongsToReact(type: unknown, props: Props, around: string): boolean {
  if (typeof type !== "string" || type === placeholderTag) return true;
  if (hoisted.has(type) && around !== "svg") return true;
  if (type === "script" && props.async) return true;
  // React announces a picture that is loaded at once in the head.
  if (type === "img" && props.loading !== "lazy" && around !== "picture") return true;
  for (const name in props) if (typeof props[name] === "function") return true;
  return false;
}

/** The nodes with a placeholder in place of each run of neighbours that need no React; `runs` receives the runs. */
function replaceRuns(tree: ReactNode, replacement: Replacement): ReactNode[] {
  const { forReact, runs, firstNumber } = replacement;
  const kept: ReactNode[] = [];
  let run: ReactNode[] = [];
  visit(tree);
  endRun();
  return kept;

  function visit(node: ReactNode): void {
    if (node === null || node === undefined || typeof node === "boolean") return;
    if (!forReact.has(node)) {
      run.push(node);
    } else if (Array.isArray(node)) {
      for (const each of node) visit(each);
    } else {
      endRun();
      kept.push(isValidElement<Props>(node) ? replaceBelow(node, replacement) : node);
    }
  }

  function endRun() {
    if (run.length > 0) kept.push(createElement(placeholderTag, { n: firstNumber + runs.push(run) - 1 }));
    run = [];
  }
}

/** Elements whose text React reads, or that can hold no element. */
const keptWhole = new Set<unknown>(["option", "textarea", "title", "style", "script"]);

function replaceBelow(element: ReactElement<Props>, replacement: Replacement): ReactElement {
  const { children, ...props } = element.props;
  if (children === undefined || keptWhole.has(element.type)) return element;
  return createElement(element.type, props, ...replaceRuns(children, replacement));
}
