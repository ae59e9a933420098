'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useMessages } from '../../messages/useMessages'
import { accessSteps } from '../ConfigurationFile/accessSteps'
import { Disclosure } from '../ui/Disclosure'
import { IllustratedSteps } from '../ui/IllustratedSteps'

/**
 * What QuickBooks asks after the Web Connector has opened the file. The service hears of the file before the customer
 * sees these windows, so this step begins with them, in words alone, until the Web Connector calls for the first time.
 */
export function AccessQuestions({ desktop }: { desktop: QuickBooksDesktop }) {
  const { passwordPanel, configurationFile } = useMessages()
  const { title, stepsTitle } = passwordPanel.access
  const { allow, done } = accessSteps(desktop, configurationFile)
  const { firstContactAt, passwordIssuedAt } = desktop.setup
  if (firstContactAt !== null) return null
  return (
    <div className="connections-disclosures">
      <Disclosure summary={title} isOpen={passwordIssuedAt === null}>
        <IllustratedSteps title={stepsTitle} steps={[allow, done]} />
      </Disclosure>
    </div>
  )
}
