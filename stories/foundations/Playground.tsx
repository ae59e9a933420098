import { PauseScheduler } from '../../src/components/PauseScheduler/PauseScheduler'
import { QuickBooksDesktopSetup } from '../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import type { Appearance } from '../../src/components/ui/Appearance'
import { scenarios } from '../../src/testing'
import { Situation } from '../Situation'
import './playground.css'

/** Two components in a look of one's own. */
export function Playground({ appearance }: { appearance: Appearance }) {
  return (
    <div className="playground" style={{ background: appearance.background }}>
      <Situation scenario={scenarios.companyLinked} appearance={appearance}>
        <QuickBooksDesktopSetup connectionId="connection-1" />
      </Situation>
      <Situation scenario={scenarios.paused} appearance={appearance}>
        <PauseScheduler connectionId="connection-1" />
      </Situation>
    </div>
  )
}
