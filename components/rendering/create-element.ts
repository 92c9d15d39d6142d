/** Sets attributes on an element and returns it. */
export function setAttributes<Kind extends HTMLElement>(element: Kind, attributes: Record<string, string>): Kind {
  for (const each in attributes) element.setAttribute(each, attributes[each] ?? "");
  return element;
}

/** Creates an element with the given attributes and text. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = setAttributes(document.createElement(name), attributes);
  element.textContent = text;
  return element;
}
