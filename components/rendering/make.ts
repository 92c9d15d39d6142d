/** Sets attributes on an element and returns it. */
export function dress<Kind extends HTMLElement>(element: Kind, attributes: Record<string, string>): Kind {
  for (const each in attributes) element.setAttribute(each, attributes[each] ?? "");
  return element;
}

/** Creates an element with the given attributes. */
export const make = (name: string, attributes: Record<string, string>): HTMLElement =>
  dress(document.createElement(name), attributes);
