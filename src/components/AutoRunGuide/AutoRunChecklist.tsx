'use client'
import { type ReactNode, useId } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { type AutoRunCheck, autoRunChecks, autoRunStatus } from '../../domain/connection/autoRun'
import { useMessages } from '../../messages/useMessages'
import { PowerSettingsDrawing } from '../drawings/PowerSettingsDrawing'
import { TrayDrawing } from '../drawings/TrayDrawing'
import { WebConnectorDrawing } from '../drawings/WebConnectorDrawing'
import { Disclosure } from '../ui/Disclosure'

interface AutoRunChecklistProps {
  desktop: QuickBooksDesktop
}

/** A line for each thing to look at, and behind it how it looks when it is right. */
export function AutoRunChecklist({ desktop }: AutoRunChecklistProps) {
  const { autoRunGuide: t } = useMessages('steps')
  const titleId = useId()
  const { applicationName } = desktop
  // Most likely the box was forgotten; while nothing is late, the lines say enough.
  const isMissed = autoRunStatus(desktop) === 'missed'
  const drawings: Record<AutoRunCheck, ReactNode> = {
    auto_run: <WebConnectorDrawing desktop={desktop} marked="autoRun" />,
    restart: <TrayDrawing />,
    hide: <WebConnectorDrawing desktop={desktop} marked="hide" />,
    stay_on: <PowerSettingsDrawing />,
  }
  return (
    <div className="connections-stack" role="group" aria-labelledby={titleId}>
      <h3 id={titleId} className="connections-small connections-strong">
        {t.title}
      </h3>
      <div className="connections-disclosures">
        {autoRunChecks(desktop).map((check) => (
          <Disclosure
            key={check}
            summary={t.checks[check]({ applicationName })}
            isOpen={check === 'auto_run' && isMissed}
          >
            {check !== 'auto_run' && <p className="connections-small">{t.hints[check]}</p>}
            {drawings[check]}
          </Disclosure>
        ))}
      </div>
    </div>
  )
}
