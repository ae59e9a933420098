'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { passwordProblem } from '../../domain/setup/setupFacts'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'

export interface WrongPasswordNoticeProps {
  desktop: QuickBooksDesktop
  /** The newest password is on the screen, so it can be copied again. */
  isPasswordShown: boolean
}

/** Says within seconds that another password was entered, and what to do. */
export function WrongPasswordNotice({ desktop, isPasswordShown }: WrongPasswordNoticeProps) {
  const { wrong, replaced, replacedElsewhere } = useMessages().passwordPanel
  const locale = useLocale()
  const trouble = passwordProblem(desktop)
  return (
    <>
      <LiveRegion>
        {trouble === 'answered' && (
          <Notice tone="info">
            <p>{isPasswordShown ? replaced : replacedElsewhere}</p>
          </Notice>
        )}
      </LiveRegion>
      {trouble === 'refused' && desktop.problem && (
        <Notice
          tone="warning"
          role="alert"
          title={wrong.title({ at: localTimeText(locale, desktop.problem.observedAt) })}
        >
          <p>{isPasswordShown ? wrong.shown : wrong.hidden}</p>
          <p className="connections-small">{wrong.limit}</p>
        </Notice>
      )}
    </>
  )
}
