/** Hands a fetched file to the browser's downloads. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Safari reads the blob only after the click's task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
