import type { Page } from 'playwright'

/** The computed style of each element that a selector finds, and of what stands before, after and behind it. */
export async function computedStyles(page: Page, selector: string): Promise<[name: string, style: string][]> {
  return page.evaluate((found) => {
    const parts = ['', '::before', '::after', '::placeholder', '::backdrop']
    const isShown = (element: Element, part: string) =>
      part === '' ||
      (part === '::placeholder' && element.matches('[placeholder]')) ||
      (part === '::backdrop' && element.matches(':modal')) ||
      (/before|after/.test(part) && getComputedStyle(element, part).content !== 'none')
    return [...document.querySelectorAll(found)].flatMap((element, index) =>
      parts
        .filter((part) => isShown(element, part))
        .map((part): [string, string] => [
          `${index} ${element.localName}.${element.getAttribute('class') ?? ''}${part}`,
          getComputedStyle(element, part).cssText,
        ]),
    )
  }, selector)
}

/** What is different between two pages, one line a property. */
export function differences(before: [string, string][], after: [string, string][]) {
  const then = new Map(after)
  const added = after
    .filter(([name]) => !before.some(([earlier]) => earlier === name))
    .map(([name]) => `${name} is new`)
  const changed = before.flatMap(([name, style]) => {
    if (then.get(name) === style) return []
    const now = new Set(then.get(name)?.split('; '))
    return style.split('; ').flatMap((property) => (now.has(property) ? [] : [`${name} no longer has ${property}`]))
  })
  return [...added, ...changed]
}
