'use client'
import { useState } from 'react'
import type { IssuedPassword } from '../../api/schemas/password'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { usePasswordIssue } from '../../hooks/usePasswordIssue'

/** The password that was created here, as long as it is the newest. It lives in this state and goes with it. */
export function useShownPassword({ connectionId, setup }: QuickBooksDesktop) {
  const { run, isRunning, error } = usePasswordIssue(connectionId)
  const [issued, setIssued] = useState<IssuedPassword | null>(null)
  const create = async () => {
    const made = await run()
    if (made) setIssued(made)
  }
  const isReplaced = issued !== null && isNewer(setup.passwordIssuedAt, issued.issuedAt)
  return { password: isReplaced ? null : (issued?.password ?? null), isReplaced, create, isRunning, error }
}

/** The password on the screen, what became of it, and how to create another. */
export type ShownPassword = ReturnType<typeof useShownPassword>

// A service that doesn't say when it issued a password can't be asked whether it is the newest.
function isNewer(newest: string | null, shown: string | undefined) {
  return newest !== null && shown !== undefined && Date.parse(newest) > Date.parse(shown)
}
