import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

type Props = Record<string, unknown> & { children?: ReactNode };

/**
 * Stands for a piece of static HTML in a tree: `<html-placeholder n="3"></html-placeholder>`. No text can contain it.
 */
export const placeholderTag = "html-placeholder";
/** Separates the runs in the HTML that React renders in one call. */
const divider = createElement(placeholderTag);
const dividerHtml = `<${placeholderTag}></${placeholderTag}>`;

/**
 * Calls the server components of a tree and renders every run of nodes that needs no React in the browser to static
 * HTML. The tree that is left holds forms, client components and the elements around them, with a placeholder for
 * each run.
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
  // The result of an awaited component may contain further async components.
  while (pending.length > 0) await Promise.all(pending.splice(0));
  return tree;
}

/** Replaces every server component by its result; the result of an async one is inserted once it resolves. */
function expand(node: unknown, pending: Promise<void>[]): ReactNode {
  if (Array.isArray(node)) return expandAll(node, pending);
  if (isValidElement<Props>(node)) return expandElement(node, pending);
  if (!(node instanceof Promise)) return node as ReactNode;
  const place: ReactNode[] = [];
  const filled = node.then((result: unknown) => void place.push(expand(result, pending)));
  // If another component fails first, nothing awaits this one; this prevents an unhandled rejection.
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

/** Whether a type is a server component. A client component is only a reference here. */
const isServerComponent = (type: unknown): type is (props: Props) => unknown =>
  typeof type === "function" && !("$$typeof" in type) && !type.prototype?.isReactComponent;

/** Makes the element as React's JSX runtime does, without copying and checking the props again. */
const withChildren = (element: ReactElement<Props>, children: ReactNode): ReactElement<Props> => ({
  ...element,
  props: { ...element.props, children },
});

/**
 * Collects the nodes that React has to render in Next, and all their ancestors. @returns whether this node is one of
 * them
 */
function findNodesForReact(node: unknown, ancestor: string, found: Set<unknown>): boolean {
  if (Array.isArray(node)) {
    let holdsAny = false;
    for (const each of node) holdsAny = findNodesForReact(each, ancestor, found) || holdsAny;
    if (holdsAny) found.add(node);
    return holdsAny;
  }
  if (isValidElement<Props>(node)) {
    const { type, props } = node;
    const within = type === "svg" || type === "picture" ? type : ancestor;
    const isIts = findNodesForReact(props.children, within, found) || belongsToReact(type, props, ancestor);
    if (isIts) found.add(node);
    return isIts;
  }
  const isUnknown = node !== null && typeof node === "object";
  if (isUnknown) found.add(node);
  return isUnknown;
}

/** Elements that React moves into the head. */
const hoisted = new Set(["html", "head", "body", "title", "meta", "link", "base", "style"]);

function belongsToReact(type: unknown, props: Props, ancestor: string): boolean {
  if (typeof type !== "string" || type === placeholderTag) return true;
  if (hoisted.has(type) && ancestor !== "svg") return true;
  if (type === "script" && props.async) return true;
  // React preloads eagerly loaded pictures in the head.
  if (type === "img" && props.loading !== "lazy" && ancestor !== "picture") return true;
  for (const name in props) if (typeof props[name] === "function") return true;
  return false;
}

/** Replaces each run of neighbours that need no React by a placeholder; `runs` receives the runs. */
function replaceRuns(tree: ReactNode, replacement: Replacement): ReactNode[] {
  const { forReact, runs, firstNumber } = replacement;
  const nodes: ReactNode[] = [];
  let run: ReactNode[] = [];
  visit(tree);
  endRun();
  return nodes;

  function visit(node: ReactNode): void {
    if (node === null || node === undefined || typeof node === "boolean") return;
    if (!forReact.has(node)) {
      run.push(node);
    } else if (Array.isArray(node)) {
      for (const each of node) visit(each);
    } else {
      endRun();
      nodes.push(isValidElement<Props>(node) ? replaceBelow(node, replacement) : node);
    }
  }

  function endRun() {
    if (run.length > 0) nodes.push(createElement(placeholderTag, { n: firstNumber + runs.push(run) - 1 }));
    run = [];
  }
}

/** Elements whose text React reads, or that cannot contain elements. */
const wholeElements = new Set<unknown>(["option", "textarea", "title", "style", "script"]);

function replaceBelow(element: ReactElement<Props>, replacement: Replacement): ReactElement {
  const { children, ...props } = element.props;
  if (children === undefined || wholeElements.has(element.type)) return element;
  return createElement(element.type, props, ...replaceRuns(children, replacement));
}
