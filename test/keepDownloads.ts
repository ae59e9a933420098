import { onTestFinished, vi } from 'vitest'

interface KeptDownload {
  fileName: string
  size: number
}

/** Stands in for the browser's downloads, which jsdom has not: keeps what a page saves until the test ends. */
export function keepDownloads(): readonly KeptDownload[] {
  const kept: KeptDownload[] = []
  const sizes = new Map<string, number>()
  const { createObjectURL, revokeObjectURL } = URL
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:test/${sizes.size}`
    sizes.set(url, blob.size)
    return url
  }
  URL.revokeObjectURL = () => undefined
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ fileName: this.download, size: sizes.get(this.href) ?? 0 })
  })
  onTestFinished(() => {
    click.mockRestore()
    Object.assign(URL, { createObjectURL, revokeObjectURL })
  })
  return kept
}
