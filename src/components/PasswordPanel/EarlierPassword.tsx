'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { passwordProblem } from '../../domain/setup/setupFacts'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'

export interface EarlierPasswordProps {
  desktop: QuickBooksDesktop
  /** One that was shown here gave way to a newer one. */
  isReplaced: boolean
}

/** There is a password, and it can't be shown here. */
export function EarlierPassword({ desktop, isReplaced }: EarlierPasswordProps) {
  const { passwordPanel: words } = useMessages()
  const locale = useLocale()
  const { passwordIssuedAt } = desktop.setup
  if (passwordIssuedAt === null) return null
  const values = { at: localTimeText(locale, passwordIssuedAt) }
  const kept = isReplaced ? words.newerKept : words.earlierKept
  return (
    <p>
      {isReplaced ? words.newer(values) : words.earlier(values)}{' '}
      {passwordProblem(desktop) === 'refused' ? words.earlierRefused : kept}
    </p>
  )
}
