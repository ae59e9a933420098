/** Writes a property to its attribute: true as an empty one, false, null and undefined as none. */
export function reflect(element: Element, name: string, value: string | boolean | null | undefined): void {
  if (typeof value === 'string') element.setAttribute(name, value)
  else element.toggleAttribute(name, value ?? false)
}
