/** A new element, made of text and other elements and never of HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  node.className = className
  node.append(...children)
  return node
}

const BUTTON = 'rounded-lg border border-line px-2.5 py-1 hover:bg-surface'

/** A button that does something in the search box. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const node = element('button', BUTTON, text)
  node.type = 'button'
  node.onclick = onClick
  return node
}
