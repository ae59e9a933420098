'use client'
import type { ReactNode } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemStepId } from '../../domain/problems/problemGuides'
import { ConnectorOffer } from './ConnectorOffer'
import { ReplacementButton } from './ReplacementButton'
import { PasswordOffer } from '../PasswordPanel/PasswordOffer'

/** What this page can do towards a step: none where all of it happens on the other computer. */
export function problemAction(step: ProblemStepId, desktop: QuickBooksDesktop): ReactNode {
  switch (step) {
    case 'make_new_password':
      return <PasswordOffer desktop={desktop} />
    case 'install_connector_again':
    case 'update_connector':
      return <ConnectorOffer desktop={desktop} />
    case 'make_new_configuration':
      return <ReplacementButton connectionId={desktop.connectionId} />
    default:
      return undefined
  }
}
