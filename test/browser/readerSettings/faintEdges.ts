import type { Page } from 'playwright'

/** Fields, cards and buttons with an edge that is less than 3 : 1 from the page behind it. */
export async function faintEdges(page: Page): Promise<string[]> {
  return page.locator('.connections-field-frame, .connections-card, .connections-button').evaluateAll((controls) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const luminance = (color: string, behind: string) => {
      if (!context) throw new Error('a browser without a canvas')
      for (const layer of [behind, color]) {
        context.fillStyle = layer
        context.fillRect(0, 0, 1, 1)
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    return controls
      .filter((control) => control.checkVisibility() && !control.matches('[data-kind=quiet], :disabled'))
      .flatMap((control) => {
        const probe = control.appendChild(document.createElement('i'))
        probe.style.color = 'var(--connections-color-background)'
        const behind = getComputedStyle(probe).color
        probe.remove()
        const { borderWidth, borderColor, backgroundColor } = getComputedStyle(control)
        const page = luminance(behind, behind)
        const contrast = Math.max(
          ...[borderWidth === '0px' ? behind : borderColor, backgroundColor].map((color) => {
            const [darker = 0, lighter = 0] = [page, luminance(color, behind)].toSorted((a, b) => a - b)
            return (lighter + 0.05) / (darker + 0.05)
          }),
        )
        return contrast < 3 ? [`${contrast.toFixed(2)} ${borderColor} ${control.outerHTML.slice(0, 120)}`] : []
      })
  })
}
