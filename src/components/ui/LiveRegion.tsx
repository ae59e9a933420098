import type { ReactNode, Ref } from 'react'

export interface LiveRegionProps {
  /** Empty keeps the region in place: what comes with its region is not read out. */
  children: ReactNode
  /** Where focus can go. */
  focusRef?: Ref<HTMLDivElement> | undefined
}

/** Stands before what it says, so that screen readers announce it as it comes. */
export function LiveRegion({ children, focusRef }: LiveRegionProps) {
  return (
    <div className="connections-status" role="status" ref={focusRef} tabIndex={focusRef ? -1 : undefined}>
      {children}
    </div>
  )
}
