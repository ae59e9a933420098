'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'

const LazyAutoRunChecklist = lazyWithPreload(async () => (await import('./AutoRunChecklist')).AutoRunChecklist)
const parts: Parts = { messages: ['steps'], code: [LazyAutoRunChecklist] }

/** What the Web Connector needs to call by itself, fetched when it is shown: most connections are known to run. */
export function AutoRunGuide({ desktop }: { desktop: QuickBooksDesktop }) {
  return (
    <PartsScope parts={parts}>
      <PartsGate>
        <LazyAutoRunChecklist desktop={desktop} />
      </PartsGate>
    </PartsScope>
  )
}
