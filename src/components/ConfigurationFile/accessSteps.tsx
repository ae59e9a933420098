import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import type { Messages } from '../../messages/Messages'
import type { IllustratedStep } from '../ui/IllustratedSteps'

/** What QuickBooks asks before it lets the application in, with a word against second thoughts. */
export function accessSteps(desktop: QuickBooksDesktop, { steps }: Messages['configurationFile']) {
  const reassurance = steps.reassurance({ providerName: providerName(desktop) })
  return {
    allow: { id: 'allow', text: steps.allow, action: <p className="connections-small">{reassurance}</p> },
    done: { id: 'done', text: steps.done },
  } satisfies Record<string, IllustratedStep>
}
