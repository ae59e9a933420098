'use client'
import { type ReactNode, useId } from 'react'
import type { Problem } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { providerName } from '../../domain/connection/providerName'
import type { ProblemValues } from '../../messages/ProblemValues'
import { useMessages } from '../../messages/useMessages'
import { CompanyLine } from '../ui/CompanyLine'
import { Icon } from '../ui/icons/Icon'
import { warningIcon } from '../ui/icons/icons'

interface ProblemFrameProps {
  /** The heading level of the title. */
  heading: 'h2' | 'h3'
  title: string
  /** The company that it keeps from syncing; null or absent while it isn't known. */
  company?: string | null
  /** What happened and where, in one or two sentences. */
  what: string
  /** The codes to quote to support. */
  codes: ProblemCodes
  children: ReactNode
}

/** Frames a problem. Screen readers announce its title and summary as it appears, but not the content below. */
export function ProblemFrame({ heading: Heading, title, company, what, codes, children }: ProblemFrameProps) {
  const t = useMessages('trouble').problemPanel
  const titleId = useId()
  const quoted = problemCodeText(codes)
  return (
    <section className="connections-panel" data-tone="warning" aria-labelledby={titleId}>
      <header className="connections-panel-header">
        <span className="connections-disc">
          <Icon of={warningIcon} size={20} />
        </span>
        <div role="alert">
          <CompanyLine company={company} />
          <Heading id={titleId} className="connections-title">
            {title}
          </Heading>
          <p className="connections-lead">{what}</p>
        </div>
      </header>
      {children}
      {quoted !== '' && (
        <p className="connections-small">
          {t.code} <code>{quoted}</code>
        </p>
      )}
    </section>
  )
}

/** The codes that tell support what happened. */
type ProblemCodes = Partial<Pick<Problem, 'code' | 'webConnectorCode' | 'hresult'>>

/** The codes as text, ours first. Empty if there are none. */
export function problemCodeText({ code, webConnectorCode, hresult }: ProblemCodes): string {
  return [code, webConnectorCode, hresult].filter(Boolean).join(' · ')
}

/** The values for the messages about this connection's problem. */
export function problemValues(desktop: QuickBooksDesktop): ProblemValues {
  const { applicationName, companyFile, configuration } = desktop
  return {
    providerName: providerName(desktop),
    applicationName,
    fileName: configuration.fileName,
    companyName: companyFile?.companyName ?? null,
    path: companyFile?.path ?? null,
    computerName: companyFile?.computerName ?? null,
  }
}
