const longestMilliseconds = 5000

/** Waits until a story shows what it loaded, so that axe looks at that. A story about loading says `staysLoading` instead. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const isLoading = () => canvas.querySelector('.connections-skeleton') !== null
  if (!isLoading()) return
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => isLoading() || end())
    const timer = setTimeout(end, longestMilliseconds)
    function end() {
      observer.disconnect()
      clearTimeout(timer)
      resolve()
    }
    observer.observe(canvas, { childList: true, subtree: true })
  })
}
