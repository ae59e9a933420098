import { Button } from '../../src/components/ui/Button'
import { ConnectionsRoot } from '../../src/components/ui/ConnectionsRoot'
import { Notice } from '../../src/components/ui/Notice'
import { ProgressBar } from '../../src/components/ui/ProgressBar'
import { Skeleton } from '../../src/components/ui/Skeleton'
import { Waiting } from '../../src/components/ui/Waiting'
import { FoundationsSection } from './FoundationsPage'
import { State } from './State'

const tones = ['info', 'success', 'warning', 'danger'] as const

/** What is said beside the work, and what is shown while something is on its way. */
export function NoticeStates() {
  return (
    <>
      <FoundationsSection title="Notices">
        <div className="foundations-grid">
          {tones.map((tone) => (
            <State key={tone} name={tone}>
              <ConnectionsRoot>
                <Notice tone={tone} title="QuickBooks is free to use" actions={<Button size="small">Try again</Button>}>
                  <p>The sync goes on by itself in 20 minutes.</p>
                </Notice>
              </ConnectionsRoot>
            </State>
          ))}
        </div>
      </FoundationsSection>
      <FoundationsSection title="On its way">
        <div className="foundations-grid">
          <State name="waiting for the other computer">
            <ConnectionsRoot>
              <Waiting hint="This page notices within seconds.">Waiting for the Web Connector…</Waiting>
            </ConnectionsRoot>
          </State>
          <State name="how far it has come">
            <ConnectionsRoot>
              <ProgressBar label="First sync" percent={38} />
            </ConnectionsRoot>
          </State>
          <State name="nobody knows how far">
            <ConnectionsRoot>
              <ProgressBar label="Downloading" percent={null} />
            </ConnectionsRoot>
          </State>
          <State name="not loaded yet">
            <ConnectionsRoot>
              <Skeleton />
            </ConnectionsRoot>
          </State>
        </div>
      </FoundationsSection>
    </>
  )
}
