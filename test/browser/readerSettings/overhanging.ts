import type { Page } from 'playwright'

/** What reaches over an edge of the page at a width, or must be scrolled sideways to be read. */
export async function overhanging(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  return page.locator('.connections-root :not(svg *)').evaluateAll((elements) => {
    const isShown = (element: Element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none'
    const { scrollWidth, clientWidth } = document.documentElement
    const hangsOver = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      // A quiet button's words stand in line with the rest, its room outside of it.
      return left < -10 || right > clientWidth + 0.5
    }
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
    const found = elements.filter((element) => isShown(element) && (hangsOver(element) || scrolls(element)))
    return [
      ...(scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} px`] : []),
      ...found.map((element) => element.outerHTML.slice(0, 160)),
    ]
  })
}
