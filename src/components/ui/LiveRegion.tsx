import type { ReactNode, Ref } from 'react'

export interface LiveRegionProps {
  /** Keep the region rendered while it is empty: text that appears together with its region is not announced. */
  children: ReactNode
  /** Makes the region focusable. */
  focusRef?: Ref<HTMLDivElement> | undefined
}

/** A region whose new content screen readers announce. */
export function LiveRegion({ children, focusRef }: LiveRegionProps) {
  return (
    <div className="connections-status" role="status" ref={focusRef} tabIndex={focusRef ? -1 : undefined}>
      {children}
    </div>
  )
}
