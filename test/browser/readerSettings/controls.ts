import type { Page } from 'playwright'

const edged = '.connections-button, .connections-card, .connections-root :is(input, select, textarea)'
const focusable = ':is(button, a[href], input, select, textarea, summary):not(:disabled)'

/** Buttons, cards and fields that nothing draws an edge round: neither they nor the frame that they fill. */
export async function withoutEdge(page: Page): Promise<string[]> {
  return page.locator(edged).evaluateAll((controls) => {
    const hasEdge = (element: Element) => {
      const { borderStyle, borderWidth, borderColor, appearance } = getComputedStyle(element)
      const isDrawn = borderStyle !== 'none' && borderWidth !== '0px' && !/^rgba.* 0\)$/.test(borderColor)
      return isDrawn || (element.matches('input') && appearance !== 'none')
    }
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !hasEdge(control) && !(control.parentElement && hasEdge(control.parentElement)))
      .map((control) => control.outerHTML.slice(0, 160))
  })
}

/** Controls that look the same with the focus as without: no outline comes, neither round them nor round a frame of theirs. */
export async function withoutRing(page: Page): Promise<string[]> {
  return page.locator(`.connections-root ${focusable}`).evaluateAll((controls) => {
    const outline = (element: Element, part?: string) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element, part)
      const isDrawn = outlineStyle !== 'none' && outlineWidth !== '0px' && !/^rgba.* 0\)$/.test(outlineColor)
      return isDrawn ? [outlineStyle, outlineWidth, outlineColor, outlineOffset].join(' ') : ''
    }
    const outlines = (element: Element) => {
      const [frame, around] = [element.parentElement ?? element, element.parentElement?.parentElement ?? element]
      return [outline(element), outline(element, '::after'), outline(frame), outline(around)]
    }
    const modal = document.querySelector(':modal')
    return controls
      .filter((control) => control instanceof HTMLElement)
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && (!modal || modal.contains(control)))
      .filter((control) => {
        control.blur()
        const before = outlines(control)
        control.focus({ focusVisible: true } as FocusOptions)
        const after = outlines(control)
        control.blur()
        return after.every((ring, index) => ring === '' || ring === before[index])
      })
      .map((control) => control.outerHTML.slice(0, 160))
  })
}
