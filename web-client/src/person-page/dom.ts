/** Elements without a framework. Text is always text: nothing that came from a server is ever read as HTML. */
type Child = Node | string | undefined | false;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.keys(attributes).forEach((key) => {
    made.setAttribute(key, attributes[key] ?? '');
  });
  children.forEach((child) => {
    if (child !== undefined && child !== false) {
      made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
  });
  return made;
}

export function button(text: string, kind: 'main' | 'plain' | 'warning', pressed: () => void) {
  const made = element('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', pressed);
  return made;
}

export function replaceAll(parent: HTMLElement, children: Child[]): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  children.forEach((child) => {
    if (child !== undefined && child !== false) {
      parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
  });
}
