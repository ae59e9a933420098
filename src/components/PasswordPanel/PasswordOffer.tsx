'use client'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { PasswordIssuer } from './PasswordIssuer'
import { useShownPassword } from './useShownPassword'

/** A new password where nothing else needs to know that it is on the screen. */
export function PasswordOffer({ desktop }: { desktop: QuickBooksDesktop }) {
  return <PasswordIssuer desktop={desktop} shown={useShownPassword(desktop)} />
}
