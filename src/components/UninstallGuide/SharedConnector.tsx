'use client'
import { useMessages } from '../../messages/useMessages'
import { Disclosure } from '../ui/Disclosure'
import { type IllustratedStep, IllustratedSteps } from '../ui/IllustratedSteps'

/** Keeps a customer from taking away what another service still needs: one Web Connector serves them all. */
export function SharedConnector({ removeRow }: { removeRow: IllustratedStep }) {
  const { uninstallGuide: words } = useMessages()
  return (
    <div className="connections-disclosures">
      <Disclosure summary={words.sharedTitle}>
        <p>{words.sharedBody}</p>
        <IllustratedSteps title={words.sharedStepsTitle} steps={[removeRow]} />
      </Disclosure>
    </div>
  )
}
