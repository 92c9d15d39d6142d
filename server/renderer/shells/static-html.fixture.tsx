import { createElement, type ReactNode } from "react";

export const Card = ({ title, children }: { title: string; children?: ReactNode }) => (
  <article>
    <h2>{title}</h2>
    {children}
  </article>
);
const Pair = () => (
  <>
    <dt>{"<b> & 'c'"}</dt>
    <dd>{0}</dd>
  </>
);
const raw = (tag: string, html: string, props = {}) =>
  createElement(tag, { ...props, dangerouslySetInnerHTML: { __html: html } });

/** Nodes that need no React in the browser. */
export const staticNodes: Record<string, ReactNode> = {
  "text that looks like HTML": <p title={`"<&'>`}>{`<script>"&'</script>`}</p>,
  "components, fragments, lists, and empty nodes": (
    <Card title="1 < 2">
      {[null, false, <Pair key="b" />]}
      {undefined}
    </Card>
  ),
  "numbers beside words": (
    <p>
      {2400} pieces, {0}
    </p>
  ),
  flags: (
    <details open>
      <summary hidden={false}>a</summary>
      <input disabled required={false} readOnly />
    </details>
  ),
  "true and false in attributes that take words": (
    <p aria-hidden data-on={false} contentEditable="true" spellCheck={false} />
  ),
  "a ticked checkbox": <input defaultValue={'"5" < 6'} defaultChecked type="checkbox" />,
  "a field with a value": <input value="now" readOnly />,
  "an empty field": <input name="q" defaultValue="" />,
  "a text area with a first empty line": <textarea rows={5} cols={0} defaultValue={"\n<b>"} />,
  "a chosen option": (
    <select defaultValue="br">
      <option value="a&b">A</option>
      <optgroup label="x">
        <option value="br">BR</option>
      </optgroup>
    </select>
  ),
  "an option without a value attribute": (
    <select defaultValue="Brazil & co">
      <option>Brazil & co</option>
      <option>Chile</option>
    </select>
  ),
  "several chosen options": (
    <select multiple defaultValue={["1", "3"]}>
      {[1, 2, 3].map((number) => (
        <option key={number} value={number}>
          {number}
        </option>
      ))}
    </select>
  ),
  "an SVG": (
    <svg viewBox="0 0 2 2" strokeWidth={1.5} className="a">
      <title>{"<x>"}</title>
      <path d="M0 0" fillRule="evenodd" />
    </svg>
  ),
  "a picture": (
    <picture>
      <source srcSet="/a 1x" />
      <img src="/a" alt="" fetchPriority="high" loading="eager" />
    </picture>
  ),
  "raw HTML": raw("b", "<i>&</i>"),
  "raw data": raw("script", '{"a":"\\u003c"}', { type: "application/json" }),
  "a custom element": createElement(
    "inquiry-badge",
    { className: "a", hidden: true, open: false, "data-x": "<", tabIndex: 0 },
    "3",
  ),
  "a table": (
    <table>
      <tbody>
        <tr>
          <td colSpan={2}>a</td>
        </tr>
      </tbody>
    </table>
  ),
  "a GET form": (
    <form action="/en/search" method="get" noValidate>
      <label htmlFor="q">q</label>
      <button type="submit" name="a" value="b" />
    </form>
  ),
  "a style": createElement("p", { style: { color: "red" } }, "a"),
  "a javascript: link": createElement("a", { href: " \tJava\nScript:alert(1)" }, "a"),
  "a form with a javascript: action": createElement("form", { action: "javascript:alert(1)" }),
};

/** Nodes that React moves into the head or preloads there. */
export const reactNodes: Record<string, ReactNode> = {
  "an element of the head": <title>a</title>,
  "an eagerly loaded picture": <img src="/a" alt="" />,
  "an async script": <script async src="/a.js" />,
};
