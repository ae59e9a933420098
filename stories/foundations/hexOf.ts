/** A computed color as people write it: `#3d56d6`, with its opacity where it is not whole. */
export function hexOf(color: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) return color
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return alpha === 255 ? hex : `${hex} ${Math.round((alpha / 255) * 100)}%`
}
